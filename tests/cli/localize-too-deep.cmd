. "$CASES/fixtures.sh"
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "<div>"; print "deep" }' >deep.html
echo old >out.html
try "$MYMR" localize deep.html -o out.html 2>&1 | sed 's/:[0-9]*: /:N: /'
cat out.html
