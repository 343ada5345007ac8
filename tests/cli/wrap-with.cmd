# What is put between words by its name, or as it is.
echo '<p>ကျောင်းသားများ</p>' >a.html
for with in zwsp "$(printf '\342\200\213')" wbr '<wbr>'; do
	"$MYMR" wrap --with "$with" a.html | sed 's/\xE2\x80\x8B/|/g'
done
"$MYMR" wrap --with '<br>' a.html
