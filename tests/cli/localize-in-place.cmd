. "$CASES/fixtures.sh"
page >page.html
page_po page.po
"$MYMR" localize -q -c page.po page.html -o page.html
cat page.html
ls
