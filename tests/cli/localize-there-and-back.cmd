. "$CASES/fixtures.sh"
page >page.html
page_po page.po
"$MYMR" localize -q -c page.po page.html | "$MYMR" localize -q -t en -c page.po | cmp - page.html
