. "$CASES/fixtures.sh"
page >'the page.html'
"$MYMR" extract 'the page.html' | grep '^#:'
