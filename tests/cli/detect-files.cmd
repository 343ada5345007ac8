. "$CASES/fixtures.sh"
echo 'plain' >none.txt
echo 'မြန်မာနိုင်ငံတော်သည်' >unicode.txt
echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >zawgyi.txt
try "$MYMR" detect none.txt unicode.txt | cut -f 1,2
try "$MYMR" detect unicode.txt zawgyi.txt | cut -f 1,2
try "$MYMR" detect missing.txt none.txt | cut -f 1,2
