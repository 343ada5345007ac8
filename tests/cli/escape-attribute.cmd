. "$CASES/fixtures.sh"
cat >page.html <<'E'
<img alt="Menu"><img alt='Menu'><img alt=Menu><img alt=Menu />
E
po page.po <<'E'
Menu = Close "menu" & 'it' <now> မီနူး
E
"$MYMR" localize -q --keep-lang -c page.po page.html
