. "$CASES/fixtures.sh"
page >page.html
printf 'msgid "a"\nmsgstr "b"\n\nmsgid "c\nmsgstr "d"\n' >bad.po
"$MYMR" localize -c bad.po page.html
