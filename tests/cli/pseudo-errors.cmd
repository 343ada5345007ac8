. "$CASES/fixtures.sh"
page_po a.po
try "$MYMR" pseudo -i
try "$MYMR" pseudo a.po a.po
try "$MYMR" pseudo -i -o b.po a.po
try "$MYMR" pseudo missing.po
