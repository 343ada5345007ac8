. "$CASES/fixtures.sh"
# The way of a page that changes.
page >page.html
page_po page.po
sed 's/Ferry runs again/Ferry runs again today/; s/A wooden jetty/The sea/' page.html >changed.html
"$MYMR" extract changed.html -o page.pot
try "$MYMR" update -d page.po page.pot
