. "$CASES/fixtures.sh"
printf 'က ခ\nab\377c\nd\n' >a.txt
try "$MYMR" segment a.txt
try "$MYMR" segment --json a.txt
try "$MYMR" segment <a.txt
try "$MYMR" segment --replace a.txt
printf 'ab\341\200' | try "$MYMR" segment
