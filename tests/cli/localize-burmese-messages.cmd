. "$CASES/fixtures.sh"
printf '<p>One</p>\n<p>Two</b> boats</p>\n' >page.html
po page.po <<'X'
Two<x/> boats = လှေနှစ်စင်း
X
LANGUAGE=my "$MYMR" localize --keep-lang -c page.po page.html
