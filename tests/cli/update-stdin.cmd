. "$CASES/update.sh"
update_files
"$MYMR" update -q old.po new.pot >wanted.po
try "$MYMR" update -q - new.pot <old.po | sed '$d' | cmp - wanted.po
