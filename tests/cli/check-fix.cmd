. "$CASES/fixtures.sh"
po page.po <<'E'
The file is open. = ဖိုင်ကုိ ဖွင့်ထားသည် ။
Ferry = ကူးတို့
E
cat >>page.po <<'E'

# mymr: disable=section-spacing,section-end
msgid "Go \"home\".\n"
msgstr ""
"သူသည် "
"ရန်ကုန်ကုိ \"သွား\""
"သည် ။\n"

msgid "boat"
msgid_plural "boats"
msgstr[0] "လှေ၊၊"
E
cp page.po before.po
try "$MYMR" check --fix page.po
diff before.po page.po
printf 'ဖွင့်ထားသည် ။\r\nab' >a.txt
printf 'Open.\tဖွင့်ထားသည် ။\tnote\n' >a.tsv
try "$MYMR" check --fix a.txt a.tsv
cat a.txt a.tsv
try "$MYMR" check --fix - <a.txt
