. "$CASES/fixtures.sh"
echo 'one two' >a.txt
printf 'ab\377' >bytes.txt
try "$MYMR" count missing.txt bytes.txt a.txt | cut -f 1,8
try "$MYMR" count --json bytes.txt
