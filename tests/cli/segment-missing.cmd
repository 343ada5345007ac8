. "$CASES/fixtures.sh"
mkdir d
echo 'က' >a.txt
try "$MYMR" segment missing.txt
try "$MYMR" segment d
try "$MYMR" segment a.txt b.txt
try "$MYMR" segment --by letter a.txt
try "$MYMR" segment --json -s '|' a.txt
try "$MYMR" segment --model missing.model a.txt
try "$MYMR" segment --words missing.txt a.txt
echo 'ကျောင်းသား' | try "$MYMR" segment --words -
