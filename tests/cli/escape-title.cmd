. "$CASES/fixtures.sh"
echo '<title>Boats</title>' >page.html
po page.po <<'E'
Boats = <x> & "y" 'z' လှေ
E
"$MYMR" localize -q --keep-lang -c page.po page.html
