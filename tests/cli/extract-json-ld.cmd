. "$CASES/fixtures.sh"
cat >page.html <<'E'
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "The \"old\" ferry \u2013 again", "author": {"name": "Kyaw"}, "description": "A tale\nof two lines"}
</script>
<script>var headline = "Not this";</script>
E
"$MYMR" extract page.html | sed '1,/^$/d'
