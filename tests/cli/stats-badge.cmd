. "$CASES/fixtures.sh"
page_po done.po
try "$MYMR" stats done.po --badge done.svg
cat done.svg
