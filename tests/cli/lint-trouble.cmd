. "$CASES/fixtures.sh"
printf 'ကိိ\n' >a.txt
printf 'ab\nက\377' >b.txt
mkdir d
try "$MYMR" lint missing a.txt b.txt d
printf 'ab\nက\377' | try "$MYMR" lint
