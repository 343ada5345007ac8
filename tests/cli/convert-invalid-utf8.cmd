. "$CASES/fixtures.sh"
printf 'ကာ\nab\377c\n' >a.txt
printf 'ab\341\200' >b.txt
printf '\200' >c.html
printf '\355\240\200' >d.json
try "$MYMR" convert a.txt b.txt c.html d.json
try "$MYMR" convert -i a.txt
try "$MYMR" convert --replace a.txt b.txt c.html d.json
try "$MYMR" normalize a.txt
try "$MYMR" normalize --replace a.txt
try "$MYMR" convert -f text <a.txt
try "$MYMR" lint a.txt
