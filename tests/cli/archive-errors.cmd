. "$CASES/fixtures.sh"
echo 'no archive' >a.docx
"$MYMR" extract a.docx
echo "rc $?"
printf '<w:p>\n<w:r></w:p>\n' | docx b.docx
"$MYMR" localize b.docx -o c.docx
echo "rc $?"
"$MYMR" convert b.docx | cmp - b.docx
echo '<w:p>&x;</w:p>' | docx d.docx
"$MYMR" count d.docx
printf '<w:p>\377</w:p>' | docx e.docx
"$MYMR" extract e.docx
echo x >x
perl "$CASES/../lib/zip.pl" f.odt ../x x
"$MYMR" extract f.odt
echo '<w:p><w:r><w:t>One two three four five</w:t></w:r></w:p>' | docx g.docx
"$MYMR" excerpt --words 3 g.docx
"$MYMR" wrap --with wbr g.docx
ls
