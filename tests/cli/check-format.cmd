. "$CASES/fixtures.sh"
po page.po </dev/null
cat >>page.po <<'E'

#, c-format
msgid "%d boats"
msgstr "လှေ %s စင်း"
E
# How the fault is worded is for gettext to say.
try "$MYMR" check page.po 2>&1 | sed 's/^\(mymr: page.po:[0-9:]*\) .*/\1/' | uniq
