. "$CASES/fixtures.sh"
page >page.html
mkdir there
echo old >there/out.html
ln -s there/out.html link.html
"$MYMR" localize -q --keep-lang page.html -o link.html
test -L link.html && echo 'still a link'
cmp page.html there/out.html
ls . there
