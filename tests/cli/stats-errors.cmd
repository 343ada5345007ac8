. "$CASES/fixtures.sh"
printf 'msgid "a"\nmsgstr "b"\nnonsense\n\nmsgid "c"\nmsgstr ""\n' >broken.po
try "$MYMR" stats broken.po
try "$MYMR" stats missing.po broken.po
try "$MYMR" stats --json missing.po
