# Four at once do what one does, and say so in the same way.
. "$CASES/fixtures.sh"
mkdir one
for i in 1 2 3 4 5 6 7 8 9; do
	printf 'ျမန္မာႏိုင္ငံေတာ္သည္ %s\nကျောင်း\n' "$i" >"one/$i.txt"
	printf '<b>ေက်ာင္းသားမ်ားသည္ %s</b>\n' "$i" >"one/$i.html"
done
printf 'a\377' >one/5.txt
cp -R one four
try "$MYMR" convert -i -r -j 1 one
try "$MYMR" convert -i -r -j 4 four
diff -r one four && echo same
cat one/1.txt one/9.html
