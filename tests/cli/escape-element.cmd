. "$CASES/fixtures.sh"
echo '<p>Boats</p>' >page.html
po page.po <<'E'
Boats = <x> & "y" 'z' လှေ </p>
E
"$MYMR" localize -q --keep-lang -c page.po page.html
