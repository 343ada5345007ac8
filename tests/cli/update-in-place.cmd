. "$CASES/update.sh"
update_files
cp old.po copy.po
try "$MYMR" update -q -i old.po new.pot
"$MYMR" update -q copy.po new.pot | cmp - old.po
ln old.po linked.po
try "$MYMR" update -i old.po new.pot
# What does not change is not written: it is the same file still.
test old.po -ef linked.po && echo 'not written'
