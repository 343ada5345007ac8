. "$CASES/fixtures.sh"
page >page.html
page_po page.po
"$MYMR" localize -c page.po page.html -o page.my.html
"$MYMR" localize -q -c page.po <page.html | cmp - page.my.html
ls
