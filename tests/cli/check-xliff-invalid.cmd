. "$CASES/fixtures.sh"
cat >a.xliff <<'EOF'
<xliff version="1.2"><file original="o" source-language="en" datatype="plaintext"><body>
<trans-unit><source>5</source><target>၆</target></trans-unit>
<trans-unit id="1"><source>a<bpt id="1"/></source></trans-unit>
</body></file></xliff>
EOF
try "$MYMR" check a.xliff
printf '<xliff version="1.2"><file>\n</xliff>' >b.xlf
try "$MYMR" check b.xlf
printf '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2">&a;</xliff>' >c.xlf
try "$MYMR" check c.xlf
try "$MYMR" check -f xliff - </dev/null
LANGUAGE=my try "$MYMR" check a.xliff
