. "$CASES/fixtures.sh"
[ "$(id -u)" -ne 0 ] || { echo 'root writes everywhere'; exit 77; }
page >page.html
mkdir folder
chmod 555 folder
"$MYMR" localize -q page.html -o folder/out.html
