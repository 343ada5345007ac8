. "$CASES/fixtures.sh"
command -v msgfmt >/dev/null || { echo 'msgfmt is not here'; exit 77; }
page_po page.po
msgfmt -o page.mo page.po
"$MYMR" check page.mo
