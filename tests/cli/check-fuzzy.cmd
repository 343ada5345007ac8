. "$CASES/fixtures.sh"
po page.po </dev/null
cat >>page.po <<'E'

#, fuzzy
msgid "Read <b>all</b>"
msgstr "အားလုံး ဖတ်ပါ"

msgid "Ferry <b>runs</b>"
msgstr ""

#~ msgid "Old <b>boat</b>"
#~ msgstr "လှေ"
E
try "$MYMR" check page.po
