. "$CASES/fixtures.sh"
printf '<p>good</p>\n<p>b\303\244d: \303(</p>\n' >page.html
"$MYMR" extract page.html -o page.pot
echo "exit $?"
ls
