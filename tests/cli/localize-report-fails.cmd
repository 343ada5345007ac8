. "$CASES/fixtures.sh"
page >page.html
"$MYMR" localize -q --report missing/left.json page.html -o out.html
