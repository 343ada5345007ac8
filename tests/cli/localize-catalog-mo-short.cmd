. "$CASES/fixtures.sh"
page >page.html
printf '\336\022\004\225\000\000\000\000' >bad.mo
"$MYMR" localize -c bad.mo page.html
