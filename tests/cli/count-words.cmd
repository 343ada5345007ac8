# The user's own words count as one each.
. "$CASES/fixtures.sh"
printf 'ကျောင်းသားများသည်' >a.txt
echo 'ကျောင်းသားများ' >own.txt
try "$MYMR" count a.txt | cut -f 1
try "$MYMR" count --words own.txt a.txt | cut -f 1
try "$MYMR" count -w missing.txt a.txt
