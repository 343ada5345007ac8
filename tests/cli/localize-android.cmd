. "$CASES/fixtures.sh"
android >strings.xml
po my.po <<'P'
Don't wait, <b>hurry</b>! = <b>အမြန်</b>လာပါ၊ "မစောင့်" ပါနှင့်။
Latest & best = နောက်ဆုံးရ & အကောင်းဆုံး
P
"$MYMR" localize --to my -c my.po strings.xml
