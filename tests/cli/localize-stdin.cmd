. "$CASES/fixtures.sh"
page_po page.po
page | "$MYMR" localize -q -c page.po
