. "$CASES/fixtures.sh"
echo old >out.html
printf '<p>good</p>\n<p>b\303\244d: \303(</p>\n' >page.html
"$MYMR" localize page.html -o out.html
echo "exit $?"
cat out.html
ls
