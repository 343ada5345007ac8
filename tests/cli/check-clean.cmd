. "$CASES/fixtures.sh"
page_po page.po
try "$MYMR" check page.po
