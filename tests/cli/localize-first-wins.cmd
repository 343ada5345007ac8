. "$CASES/fixtures.sh"
echo '<p>Ferry</p><p>Jetty</p><p>Boat</p>' >page.html
po a.po <<'E'
Ferry = ကူးတို့
E
po b.po <<'E'
Ferry = သင်္ဘော
Jetty = ဆိပ်ခံတံတား
E
"$MYMR" localize -q --keep-lang -c a.po -c b.po page.html
"$MYMR" localize -q --keep-lang --catalog=b.po --catalog a.po page.html
