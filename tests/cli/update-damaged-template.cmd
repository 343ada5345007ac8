. "$CASES/update.sh"
update_files
printf '\nmsgid "not closed\nmsgstr ""\n' >>new.pot
cp old.po copy.po
try "$MYMR" update -i old.po new.pot
cmp old.po copy.po
printf 'msgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr ""\n' >twice.pot
try "$MYMR" update -o out.po old.po twice.pot
grep -c 'msgid "a"' out.po
