. "$CASES/fixtures.sh"
echo '<p>Ferry</p><p>Jetty in the rain</p>' >page.html
po page.po <<'E'
Ferry = ကူးတို့
E
"$MYMR" localize -q -c page.po page.html -o once.html
cat once.html
"$MYMR" localize -q -c page.po once.html | cmp - once.html
