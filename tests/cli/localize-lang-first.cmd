. "$CASES/fixtures.sh"
# The first element of a page without <html> is marked as any other.
echo '<p>Jetty in the rain</p><p>Ferry in the rain</p>' >page.html
"$MYMR" localize -q page.html
