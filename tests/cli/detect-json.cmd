. "$CASES/fixtures.sh"
printf 'မြန်မာနိုင်ငံတော်သည်, ျမန္မာႏိုင္ငံေတာ္သည္' >'a"b\c.txt'
try "$MYMR" detect --json 'a"b\c.txt' | sed 's/"logOdds":[-0-9.]*/"logOdds":N/; s/"evidence":[0-9]*/"evidence":N/'
printf 'မြန်မာနိုင်ငံတော်သည်' | "$MYMR" detect --json --lines | sed 's/"logOdds":[-0-9.]*/"logOdds":N/; s/"evidence":[0-9]*/"evidence":N/'
printf 'မြန်မာနိုင်ငံတော်သည်' | "$MYMR" detect --json -s | sed 's/"logOdds":[-0-9.]*/"logOdds":N/; s/"evidence":[0-9]*/"evidence":N/'
