. "$CASES/fixtures.sh"
page >page.html
printf 'msgid "a"\nmsgstr "\377"\n' >bad.po
"$MYMR" localize -c bad.po page.html
