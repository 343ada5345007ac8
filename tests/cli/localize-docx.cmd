. "$CASES/fixtures.sh"
docx a.docx <<'E'
<w:p><w:r><w:t>Heavy rain</w:t></w:r><w:r><w:rPr><w:lang w:val="en"/></w:rPr><w:t xml:space="preserve"> again</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The river rose by </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>two metres</w:t></w:r><w:r><w:t xml:space="preserve"> on July 24, 2017.</w:t></w:r></w:p>
E
cat >a.po <<'E'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Heavy rain again"
msgstr "မိုးသည်းထန်စွာ ရွာပြန်ပြီ"

msgid "The river rose by <b>two metres</b> on July 24, 2017."
msgstr "မြစ်ရေ <b>နှစ်မီတာ"
E
"$MYMR" localize -c a.po --report r.json a.docx -o b.docx
echo "rc $?"
paragraphs b.docx
grep -E 'member|line' r.json
"$MYMR" count --json b.docx
"$MYMR" segment --by word --separator "|" b.docx
"$MYMR" wrap b.docx -o w.docx
"$MYMR" wrap w.docx -o v.docx
cmp v.docx w.docx
