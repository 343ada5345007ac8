. "$CASES/fixtures.sh"
page_po page.po
try "$MYMR" compile page.po
try "$MYMR" compile page.po -o page.txt
try "$MYMR" compile -f xml page.po
try "$MYMR" compile -f mo
try "$MYMR" compile -f mo page.po page.po
try "$MYMR" compile -f mo missing.po
sed 's/nplurals=1; plural=0/nplurals=3; plural=n%3/' page.po >three.po
cat >>three.po <<'EOF'

msgid "one"
msgid_plural "many"
msgstr[0] "a"
msgstr[1] "b"
msgstr[2] "c"
EOF
echo old >out.json
try "$MYMR" compile three.po -o out.json
cat out.json
LANGUAGE=my try "$MYMR" compile -f android three.po
printf 'msgid "open\n' >bad.po
try "$MYMR" compile -f mo bad.po
