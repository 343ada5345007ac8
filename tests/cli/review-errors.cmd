. "$CASES/fixtures.sh"
printf 'msgid "a"\nmsgstr "b"\nnonsense\n\nmsgid "c"\nmsgstr ""\n' >broken.po
try "$MYMR" review broken.po -o page.html
grep -c '<article' page.html
try "$MYMR" review missing.po -o other.html
try "$MYMR" review --disable no-such-rule broken.po
try "$MYMR" review -o no/such/folder.html broken.po
