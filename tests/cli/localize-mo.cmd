. "$CASES/fixtures.sh"
command -v msgfmt >/dev/null || { echo 'msgfmt is not here'; exit 77; }
page >page.html
page_po page.po
msgfmt -o page.mo page.po
msgfmt --endianness=big -o big.mo page.po
"$MYMR" localize -q -c page.po page.html >po.html
"$MYMR" localize -q -c page.mo page.html | cmp - po.html
"$MYMR" localize -q -c big.mo page.html | cmp - po.html
