. "$CASES/fixtures.sh"
page >-page.html
"$MYMR" extract -o page.pot -- -page.html
grep '^#:' page.pot
try "$MYMR" extract -page.html
