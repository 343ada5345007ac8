. "$CASES/fixtures.sh"
echo old >page.pot
printf '\200' >bad.html
page >page.html
"$MYMR" extract page.html bad.html -o page.pot
echo "exit $?"
cat page.pot
ls
