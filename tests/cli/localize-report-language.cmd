. "$CASES/fixtures.sh"
# What programs read is never translated.
page >page.html
"$MYMR" localize -q --report en.json page.html -o out.html
LANGUAGE=my "$MYMR" localize -q --report my.json page.html -o out.html
cmp en.json my.json
