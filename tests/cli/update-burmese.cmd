. "$CASES/update.sh"
update_files
export LANGUAGE=my
try "$MYMR" update --diff old.po new.pot -o out.po
try "$MYMR" update old.po
try "$MYMR" update --threshold 2 old.po new.pot
