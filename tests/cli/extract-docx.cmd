. "$CASES/fixtures.sh"
docx a.docx <<'E'
<w:p><w:r><w:t>Heavy rain</w:t></w:r><w:r><w:rPr><w:lang w:val="en"/></w:rPr><w:t xml:space="preserve"> again</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The river rose by </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>two metres</w:t></w:r><w:r><w:t xml:space="preserve"> on July 24, 2017.</w:t></w:r></w:p>
E
"$MYMR" extract a.docx | sed '1,/^$/d'
"$MYMR" extract a.docx | msgcat - >/dev/null
