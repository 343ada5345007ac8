. "$CASES/fixtures.sh"
cat >page.html <<'E'
<script type="application/ld+json">{"headline": "Boats", "name": "Boats", "keywords": ["Boats"]}</script>
E
po page.po <<'E'
Boats = "လှေ" \ </script> <!--
E
"$MYMR" localize -q --keep-lang -c page.po page.html
