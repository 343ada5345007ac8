. "$CASES/update.sh"
update_files
try "$MYMR" update old.po
try "$MYMR" update old.po new.pot more.pot
try "$MYMR" update -i -o out.po old.po new.pot
try "$MYMR" update -i - new.pot <old.po
try "$MYMR" update --json old.po new.pot
try "$MYMR" update --json -o - old.po new.pot
try "$MYMR" update --threshold 2 old.po new.pot
try "$MYMR" update --threshold x old.po new.pot
try "$MYMR" update --threshold 0.5 --no-fuzzy old.po new.pot
try "$MYMR" update missing.po new.pot
try "$MYMR" update -c missing.po old.po new.pot
