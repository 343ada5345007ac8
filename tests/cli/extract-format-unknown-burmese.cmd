. "$CASES/fixtures.sh"
page >page.html
LANGUAGE=my "$MYMR" extract --format docx page.html
