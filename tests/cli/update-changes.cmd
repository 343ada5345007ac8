. "$CASES/update.sh"
update_files
try "$MYMR" update --diff old.po new.pot
