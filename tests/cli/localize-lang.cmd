. "$CASES/fixtures.sh"
cat >page.html <<'E'
<html lang="en-US"><head><title>Ferry</title></head><body>
<p>Ferry</p>
<p>Jetty in the rain</p>
<p lang="en">Ferry</p>
<p lang=en>Jetty in the rain</p>
<ul><li>Ferry</li><li>Jetty in the rain</li></ul>
<div>Ferry<p>Jetty in the rain</p></div>
</body></html>
E
po page.po <<'E'
Ferry = ကူးတို့
E
"$MYMR" localize -q -c page.po page.html -o once.html
cat once.html
"$MYMR" localize -q -c page.po once.html | cmp - once.html
