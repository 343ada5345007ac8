. "$CASES/fixtures.sh"
page >page.html
page_po page.po
"$MYMR" localize page.html -q -c page.po -o a.html
"$MYMR" localize -q -c page.po -o b.html page.html
cmp a.html b.html
