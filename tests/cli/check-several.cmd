. "$CASES/fixtures.sh"
page_po good.po
po bad.po <<'E'
Read <b>all</b> = အားလုံး ဖတ်ပါ
E
try "$MYMR" check bad.po good.po
try "$MYMR" check good.po missing.po bad.po
