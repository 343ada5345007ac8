. "$CASES/fixtures.sh"
page >page.html
try "$MYMR" localize -q --output= page.html
try "$MYMR" localize -q -o '' page.html
