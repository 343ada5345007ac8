. "$CASES/fixtures.sh"
echo '<p>Read <b>all</b> of it</p>' >page.html
po page.po <<'E'
Read <b>all</b> of it = </b>အားလုံး<b> ဖတ်ပါ
E
"$MYMR" localize -q --keep-lang -c page.po page.html
