. "$CASES/fixtures.sh"
page >page.html
"$MYMR" extract --format docx page.html
