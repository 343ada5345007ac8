. "$CASES/fixtures.sh"
# Of an option given twice, the last counts.
page >page.html
page_po page.po
"$MYMR" localize -q -c page.po --to en --to my -o a.html -o b.html page.html
ls
grep -c 'lang="my"' b.html
