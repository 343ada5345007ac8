. "$CASES/update.sh"
update_files
grep -v '^# asked' old.po >other.po
try "$MYMR" update -o out.po old.po other.po
cmp old.po out.po
printf 'msgid ""\nmsgstr ""\n\nmsgid "Print"\nmsgstr ""\n' >less.pot
try "$MYMR" update -o out.po old.po less.pot
grep -c '^#~ msgid' out.po
