. "$CASES/fixtures.sh"
page >page.html
page_po page.po
set --
while [ $# -lt 128 ]; do
	set -- "$@" -c page.po
done
try "$MYMR" localize -q "$@" page.html -o out.html
try "$MYMR" localize -q "$@" -c page.po page.html
