. "$CASES/fixtures.sh"
page >page.html
try "$MYMR" localize --base-date yesterday page.html
try "$MYMR" localize --base-date 2017-7-24 page.html
