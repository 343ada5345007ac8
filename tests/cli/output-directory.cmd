. "$CASES/fixtures.sh"
page >page.html
mkdir out
"$MYMR" localize -q page.html -o out
echo "exit $?"
ls out
