. "$CASES/fixtures.sh"
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "<div>"; print "deep" }' >deep.html
"$MYMR" extract deep.html 2>&1 | sed 's/:[0-9]*: /:N: /'
