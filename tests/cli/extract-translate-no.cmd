. "$CASES/fixtures.sh"
cat >page.html <<'E'
<p translate="no">Not this</p>
<p class="big notranslate">Nor this</p>
<div translate=no><p>Nor this one</p><p translate=yes>But this one</p></div>
<p>Run <code>make all</code> and <span translate="no">Kyaw</span> smiles</p>
<img alt="A jetty" translate=no><img alt="A ferry">
<p lang="fr">Pas ceci</p>
E
"$MYMR" extract page.html | sed '1,/^$/d'
