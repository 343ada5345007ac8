. "$CASES/fixtures.sh"
cat >a.xlf <<'EOF'
<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="my">
  <file id="f1">
    <unit id="u1">
      <segment state="final">
        <source>There are 5 <pc id="1">cats</pc> &amp; dogs.</source>
        <target>ကြောင် ၆ ကောင် &amp; <pc id="1">ခွေး</pc> ရှိသည်။</target>
      </segment>
      <segment>
        <source>He came.</source>
        <target>
          သူ &#x101C;ာသည် ။
        </target>
      </segment>
    </unit>
    <unit id="u2" translate="no">
      <segment><source>2</source><target>၃</target></segment>
    </unit>
  </file>
</xliff>
EOF
try "$MYMR" check a.xlf
try "$MYMR" check --json - <a.xlf
cp a.xlf b.xlf
try "$MYMR" check --fix b.xlf
diff a.xlf b.xlf
