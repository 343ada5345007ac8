. "$CASES/fixtures.sh"
page >page.html
"$MYMR" extract page.html --output page.pot
grep -c '^msgid "' page.pot
ls
