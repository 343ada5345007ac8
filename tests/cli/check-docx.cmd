. "$CASES/fixtures.sh"
docx a.docx <<'X'
<w:p><w:r><w:t>သူသည် ရန်ကုန်ကုိ </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>သွားသည်။</w:t></w:r></w:p>
<w:p><w:r><w:t>နုိင်ငံ</w:t></w:r></w:p>
X
try "$MYMR" check a.docx
try "$MYMR" check --json a.docx
try "$MYMR" check --fix a.docx
paragraphs a.docx
