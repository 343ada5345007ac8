. "$CASES/fixtures.sh"
printf '<b>Ferry</b>\n' >page.html
po page.po <<'E'
Ferry = ကူးတို့
<b>Ferry</b> = ကူးတို့ပဲ
E
"$MYMR" localize -q --keep-lang -c page.po page.html
"$MYMR" localize -q --keep-lang -c page.po --format text page.html
try "$MYMR" localize -f doc page.html
