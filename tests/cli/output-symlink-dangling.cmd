. "$CASES/fixtures.sh"
page >page.html
ln -s nowhere.html link.html
"$MYMR" localize -q page.html -o link.html
echo "exit $?"
test -L link.html && echo 'still a link'
ls
