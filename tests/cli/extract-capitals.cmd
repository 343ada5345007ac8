. "$CASES/fixtures.sh"
# Tags in capitals are the same tags.
cat >page.html <<'F'
<H2>Jetty</H2>
<h2>Jetty</h2>
<IMG ALT="Ferry">
<img alt="Ferry">
F
"$MYMR" extract page.html | sed '1,/^$/d'
