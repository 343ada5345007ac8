. "$CASES/fixtures.sh"
cat >page.html <<'E'
<p translate=no>Ferry</p><p class=notranslate>Ferry</p><p>Ferry</p><p lang=fr>Ferry</p>
<p><code>Ferry</code></p><script>Ferry</script><style>Ferry</style><!-- Ferry -->
E
po page.po <<'E'
Ferry = ကူးတို့
E
"$MYMR" localize -q --keep-lang -c page.po page.html
