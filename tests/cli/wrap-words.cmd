# The user's own words stay in one piece, in a document and in folded text.
echo 'ကျောင်းသားများ' >own.txt
echo 'ကျောင်းသားများသည် ပညာရေးဆွေးနွေးပွဲသို့ လာကြသည်။' >a.txt
echo '<p>ကျောင်း<b>သားများ</b>သည်</p>' >a.html
"$MYMR" wrap --words own.txt a.txt | tee b.txt | sed 's/\xE2\x80\x8B/|/g'
"$MYMR" wrap --words own.txt b.txt | cmp - b.txt && echo 'twice is once'
"$MYMR" wrap --words own.txt --with wbr a.html
"$MYMR" wrap --width 12 a.txt | head -n 1
"$MYMR" wrap --words own.txt --width 13 a.txt | head -n 1
echo word >bad.txt
"$MYMR" wrap --words bad.txt a.txt
