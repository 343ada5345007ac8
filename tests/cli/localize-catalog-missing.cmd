. "$CASES/fixtures.sh"
page >page.html
"$MYMR" localize -c missing.po page.html -o out.html
echo "exit $?"
ls
