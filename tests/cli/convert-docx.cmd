. "$CASES/fixtures.sh"
docx z.docx <<'E'
<w:p><w:r><w:rPr><w:rFonts w:ascii="Zawgyi-One"/></w:rPr><w:t>ျမန္မာႏိုင္ငံ ေ</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>က်းရြာ</w:t></w:r></w:p>
E
"$MYMR" convert -n z.docx
"$MYMR" convert -n --json z.docx
"$MYMR" convert --font 'Noto Sans Myanmar' z.docx -o u.docx
paragraphs u.docx
"$MYMR" convert -i u.docx
paragraphs u.docx
