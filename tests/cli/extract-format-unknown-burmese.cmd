. "$CASES/fixtures.sh"
page >page.html
LANGUAGE=my "$MYMR" extract --format doc page.html
