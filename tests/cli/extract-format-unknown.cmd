. "$CASES/fixtures.sh"
page >page.html
"$MYMR" extract --format doc page.html
