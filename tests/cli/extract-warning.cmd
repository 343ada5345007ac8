. "$CASES/fixtures.sh"
printf '<p>One</p>\n<p>Two</b> boats</p>\n' >page.html
"$MYMR" extract page.html
