. "$CASES/fixtures.sh"
page >one.html
echo '<p>Ferry runs again</p><p>One more line</p>' >two.html
"$MYMR" extract one.html two.html
