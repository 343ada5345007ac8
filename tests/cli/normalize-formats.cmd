. "$CASES/fixtures.sh"
printf '<p>န<b>ုိ</b> &#4116;&#4143;&#4141;</p>\n' >page.html
printf '{"a": "\\u1014\\u102f\\u102d"}\n' >texts.json
printf '"a" = "\\U1014\\U102f\\U102d နုိ";\n' >app.strings
docx a.docx <<'X'
<w:p><w:r><w:t>န</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ုိ</w:t></w:r></w:p>
X
for file in page.html texts.json app.strings a.docx; do
	try "$MYMR" lint $file
	try "$MYMR" lint --json $file
	try "$MYMR" normalize -i $file
	try "$MYMR" lint $file
done
cat page.html texts.json app.strings
paragraphs a.docx
printf '{"a": "\\u1014\\u102f\\u102d"}\n' | try "$MYMR" normalize
printf '{"a": "\\u1014\\u102f\\u102d"}\n' | try "$MYMR" normalize -f text
printf '{"a": "\\u1014\\u102f\\u102d"}\n' | try "$MYMR" lint -f none
