. "$CASES/fixtures.sh"
page >page.html
echo 'River News = မြစ်သတင်း' | po page.po
"$MYMR" localize --require-complete -c page.po page.html -o out.html
echo "exit $?"
grep -c မြစ်သတင်း out.html
