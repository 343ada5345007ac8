. "$CASES/fixtures.sh"
cat >page.html <<'E'
<meta name="description" content="News from the delta">
<meta name="viewport" content="width=device-width">
<a title='The "old" jetty'>Jetty</a>
<input type=submit value=Send><input type=text value=Typed placeholder="Your name">
E
"$MYMR" extract page.html | sed '1,/^$/d'
