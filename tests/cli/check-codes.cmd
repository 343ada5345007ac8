. "$CASES/fixtures.sh"
po page.po <<'E'
Read <b>all</b> = အားလုံး ဖတ်ပါ
Read <i>all</i> = <i>အားလုံး</i> ဖတ်<br/>ပါ
Read <u>all</u> <em>now</em> = <u>ယခု<em></u> ဖတ်ပါ</em>
{n} boats = လှေ {n} စင်း
{n} ferries = ကူးတို့
A ferry = {name} ကူးတို့
E
try "$MYMR" check page.po
