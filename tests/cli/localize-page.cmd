. "$CASES/fixtures.sh"
page >page.html
page_po page.po
"$MYMR" localize --to my -c page.po page.html
