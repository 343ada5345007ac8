. "$CASES/fixtures.sh"
echo '<p>Read <b>all</b> of <i>it</i></p>' >page.html
po page.po <<'E'
Read <b>all</b> of <i>it</i> = <b>အားလုံး<i></b> ဖတ်ပါ</i>
E
"$MYMR" localize -q --keep-lang -c page.po page.html
