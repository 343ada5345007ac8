. "$CASES/fixtures.sh"
[ "$(id -u)" -ne 0 ] || { echo 'root reads everything'; exit 77; }
page >page.html
chmod 000 page.html
"$MYMR" localize page.html
