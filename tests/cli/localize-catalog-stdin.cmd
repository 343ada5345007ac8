. "$CASES/fixtures.sh"
page >page.html
page_po page.po
"$MYMR" localize -q -c - page.html <page.po
