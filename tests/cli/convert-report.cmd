. "$CASES/fixtures.sh"
printf 'plain\nက<b>ab</b> <i>ဆြ</i>\nျမန္မာႏိုင္ငံေတာ္သည္\n' >a.html
cp a.html b.html
try "$MYMR" convert -i a.html --report out.json
sed 's/"log_odds": [-0-9.]*/"log_odds": N/; s/"evidence": [0-9]*/"evidence": N/' out.json
LANGUAGE=my "$MYMR" convert --report - -f html -o /dev/null - <b.html 2>/dev/null | grep '"file"'
printf 'မြန်မာ\nကဢ္က' >b.txt
try "$MYMR" convert --from unicode --to zawgyi b.txt --report -
