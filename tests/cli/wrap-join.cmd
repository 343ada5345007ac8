# Where browsers break a line and no printer does; | is U+200B, + is U+034F.
show() {
	sed 's/\xE2\x80\x8B/|/g; s/\xCD\x8F/+/g'
}
cat >a.html <<'X'
<!DOCTYPE html>
<html lang="my"><head><title>မြန်မာ့သတင်း။</title></head><body>
<p title="ညိမ်း။">“မြန်မာ့လက်ရာကို <b>ကမ္ဘာ</b>က သိစေချင်ပါတယ်” ဟု ဦးညိမ်း<i>၏</i> သမီးက ပြောသည်။</p>
<p>စင်္ကာပူနိုင်ငံမှ ၁၉၉၀၊ ကမ္ဘာ့စာအုပ်၊ <code>ညိမ်း။</code> https://a.example/ညိမ်း။</p>
</body></html>
X
for with in zwsp wbr; do
	"$MYMR" wrap --join --with $with a.html >b.html
	show <b.html
	"$MYMR" wrap --join --with $with b.html | cmp - b.html && echo 'twice is once'
	"$MYMR" wrap --strip b.html | cmp - a.html && echo 'comes back'
done
echo 'ညိမ်းသည် ကမ္ဘာ့စာအုပ်များကို ဖတ်သည်။' | "$MYMR" wrap --join | tee a.txt | show
"$MYMR" lint a.txt && "$MYMR" segment --separator '|' a.txt | show
