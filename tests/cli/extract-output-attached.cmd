. "$CASES/fixtures.sh"
page >page.html
"$MYMR" extract -qoa.pot page.html
"$MYMR" extract --output=b.pot page.html
"$MYMR" extract -o - page.html | cmp - a.pot
cmp a.pot b.pot
ls
