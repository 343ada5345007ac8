. "$CASES/fixtures.sh"
echo '<p>Read <b>all</b> of it</p>' >page.html
po page.po <<'E'
Read <b>all</b> of it = <b>အားလုံး</b> <b>ဖတ်</b>ပါ
E
"$MYMR" localize --keep-lang -c page.po page.html
