. "$CASES/fixtures.sh"
printf 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n' >page.po
try "$MYMR" check page.po
