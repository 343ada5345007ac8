. "$CASES/fixtures.sh"
printf '<p>One</p>\n<p>Two</b> boats</p>\n' >page.html
"$MYMR" extract --quiet page.html
