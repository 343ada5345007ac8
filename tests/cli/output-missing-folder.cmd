. "$CASES/fixtures.sh"
page >page.html
"$MYMR" localize -q page.html -o missing/out.html
