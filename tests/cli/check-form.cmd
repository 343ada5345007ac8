. "$CASES/fixtures.sh"
page_po good.po
sed 's/$/\r/' good.po >crlf.po
{ printf '\357\273\277'; cat good.po; } >bom.po
sed 's/UTF-8/ISO-8859-1/' good.po >latin.po
head -c -1 good.po >cut.po
{ cat good.po; printf '\nmsgid "River News"\nmsgstr "မြစ်သတင်း"\n'; } >twice.po
{ cat good.po; printf '\nmsgid "River News"\nmsgstr "သတင်း"\n'; } >other.po
cp other.po kept.po
for name in crlf bom latin cut twice other; do
	try "$MYMR" check $name.po
	try "$MYMR" check --fix $name.po
	cmp good.po $name.po
done
cmp other.po kept.po
try "$MYMR" check --disable line-ends --json crlf.po
printf 'msgid "caf\351"\nmsgstr "\341\200\200"\n\nmsgid "b"\nmsgstr "\341\200\201 "\r\n' >broken.po
try "$MYMR" check broken.po
