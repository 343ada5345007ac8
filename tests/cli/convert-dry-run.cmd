. "$CASES/fixtures.sh"
printf 'plain\nျမန္မာႏိုင္ငံေတာ္သည္\r\nမြန်မာ\nေက်ာင္းသားမ်ားသည္' >a.txt
echo 'မြန်မာနိုင်ငံတော်သည်' >b.txt
cp a.txt c.txt
try "$MYMR" convert -n a.txt b.txt
try "$MYMR" convert -n -i a.txt
try "$MYMR" convert -n --json a.txt b.txt
try "$MYMR" convert -n <a.txt
try "$MYMR" convert -n --json <a.txt
cmp a.txt c.txt && echo unchanged
"$MYMR" convert -n a.txt | patch -s a.txt && "$MYMR" convert c.txt | cmp - a.txt && echo patched
