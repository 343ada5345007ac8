. "$CASES/fixtures.sh"
printf '<p>One</p>\n<p>Two</b> boats</p>\n' >page.html
"$MYMR" localize --keep-lang page.html
