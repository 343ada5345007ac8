. "$CASES/update.sh"
update_files
try "$MYMR" update --threshold 0.9 old.po new.pot -o out.po
try "$MYMR" update --no-fuzzy old.po new.pot -o out.po
try "$MYMR" update --threshold 0.3 --diff old.po new.pot -o out.po
