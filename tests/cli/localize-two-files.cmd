. "$CASES/fixtures.sh"
page >page.html
"$MYMR" localize page.html other.html
