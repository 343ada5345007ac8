. "$CASES/fixtures.sh"
echo '<p>See <a href=1>the ferry</a> and <a href=2>the jetty</a><br>now</p>' >page.html
po page.po <<'E'
See <a>the ferry</a> and <a2>the jetty</a2><br/>now = ယခု<br/><a2>ဆိပ်ခံတံတား</a2>နှင့် <a>ကူးတို့</a> ကြည့်ပါ
E
"$MYMR" localize -q --keep-lang -c page.po page.html
