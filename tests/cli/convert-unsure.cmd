# One sign says little of its encoding.
. "$CASES/fixtures.sh"
text='ျက'
printf '%s\n' "$text" 'ျမန္မာႏိုင္ငံေတာ္သည္' >a.txt
"$MYMR" detect --lines a.txt | cut -f 1
try "$MYMR" convert a.txt
try "$MYMR" convert --unsure keep a.txt
try "$MYMR" convert --unsure convert a.txt
try "$MYMR" convert --unsure mark a.txt
"$MYMR" convert --unsure mark a.txt 2>/dev/null >b.txt
try "$MYMR" convert --unsure mark b.txt
try "$MYMR" convert -f text --unsure mark <a.txt
