. "$CASES/fixtures.sh"
po page.po </dev/null
cat >>page.po <<'E'

# mymr: disable=tags,brackets
msgid "Read <b>all</b> (now)"
msgstr "အားလုံး (ဖတ်ပါ"

msgid "Read <b>all</b> again"
msgstr "အားလုံး ဖတ်ပါ"
E
try "$MYMR" check page.po
