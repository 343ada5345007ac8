. "$CASES/fixtures.sh"
page >page.html
page_po page.po
try "$MYMR" localize --require-complete -c page.po page.html -o out.html
