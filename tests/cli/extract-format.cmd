. "$CASES/fixtures.sh"
echo 'See <b>this</b>' >note.txt
"$MYMR" extract --format html note.txt | grep '^msgid "S'
"$MYMR" extract -f text note.txt | grep '^msgid "S'
"$MYMR" extract note.txt | grep '^msgid "S'
"$MYMR" extract <note.txt | grep '^msgid "S'
echo '<p>See <b>this</b></p>' | "$MYMR" extract | grep '^msgid "S'
