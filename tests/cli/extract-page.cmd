. "$CASES/fixtures.sh"
page >page.html
"$MYMR" extract page.html
