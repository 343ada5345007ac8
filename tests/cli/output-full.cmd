. "$CASES/fixtures.sh"
[ -c /dev/full ] || { echo 'there is no /dev/full'; exit 77; }
page >page.html
try "$MYMR" localize -q page.html -o /dev/full
try "$MYMR" extract page.html -o /dev/full
