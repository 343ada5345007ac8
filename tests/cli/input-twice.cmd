. "$CASES/fixtures.sh"
page_po page.po
"$MYMR" localize -c - <page.po
echo "exit $?"
page | "$MYMR" extract - -
echo "exit $?"
