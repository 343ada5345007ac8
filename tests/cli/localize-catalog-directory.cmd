. "$CASES/fixtures.sh"
page >page.html
mkdir folder
"$MYMR" localize -c folder page.html
