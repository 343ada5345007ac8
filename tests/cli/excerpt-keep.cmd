# The user's own words are not cut.
echo 'ကျောင်းသားများသည်လာသည်' >a.txt
echo 'ကျောင်းသားများ' >own.txt
"$MYMR" excerpt --words 1 a.txt
"$MYMR" excerpt --words 1 --keep own.txt a.txt
"$MYMR" excerpt --words 1 --keep missing.txt a.txt
