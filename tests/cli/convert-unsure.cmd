# Short words say little of their encoding.
. "$CASES/fixtures.sh"
printf '%s\n' 'ဆြ' 'ျမန္မာႏိုင္ငံေတာ္သည္' >a.txt
printf '"a":"\\u1006\\u103c",\n' >a.json
try "$MYMR" convert a.txt
try "$MYMR" convert --unsure keep a.txt
try "$MYMR" convert --unsure convert a.txt
try "$MYMR" convert --unsure mark a.txt a.json
"$MYMR" convert --unsure mark a.txt 2>/dev/null >b.txt
try "$MYMR" convert --unsure mark b.txt
try "$MYMR" convert -f text --unsure mark <a.txt
