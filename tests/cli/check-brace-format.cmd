. "$CASES/fixtures.sh"
po page.po </dev/null
cat >>page.po <<'E'

#, python-brace-format
msgid "{n} boats"
msgstr "လှေ {m} စင်း"

#, no-c-format
msgid "%s boats"
msgstr "လှေများ"
E
# How gettext words its fault is for gettext to say.
try "$MYMR" check page.po 2>&1 | sed 's/^\(mymr: page.po:[0-9:]*\) .*/\1/' | uniq
