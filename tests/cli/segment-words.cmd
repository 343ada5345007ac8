# The user's own words are one piece each, in both orders of marks; other words stay.
printf '\357\273\277# mine\n\n\tမြန်မာနိုင်ငံတွင်\nနှင့်သာ \r\n' >own.txt
echo 'မြန်မာနိုင်ငံတွင်ကျောင်းသားများနှင့်သာ နိုင်ငံတွင် မြန်မာ' >a.txt
"$MYMR" segment a.txt
"$MYMR" segment -w own.txt a.txt
sed 's/\xE1\x80\xB7\xE1\x80\xBA/\xE1\x80\xBA\xE1\x80\xB7/g' a.txt | "$MYMR" segment --words own.txt | cut -d ' ' -f 4
for word in က abc 'ကို ကို'; do
	echo "$word" >bad.txt
	"$MYMR" segment -w bad.txt a.txt
done
