. "$CASES/fixtures.sh"
csv >news.csv
po my.po <<'P'
Ferry runs again = ကူးတို့, ပြန်ပြေး
A "wooden" jetty = "သစ်သား" ဆိပ်ခံ
P
"$MYMR" localize --to my -c my.po news.csv
