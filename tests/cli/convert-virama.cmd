# A megabyte of U+1039 and other text without an end.
for text in '\341\200\271' '\341\200\261' '<!--' '<a b="' '&#4150;' '\\u1039'; do
	awk -v n=349526 -v text="$text" 'BEGIN { for (i = 0; i < n; i++) printf "%s", text }' >in
	for way in 'convert' 'convert -f text --from zawgyi' 'convert -f html --from zawgyi' 'convert --to zawgyi --from unicode' 'normalize -l spelling' 'convert -f json'; do
		timeout 20 "$MYMR" $way <in >out 2>/dev/null || echo "$way: exit $?"
	done
	timeout 20 "$MYMR" lint <in >out || [ $? -eq 1 ] || echo "lint: exit $?"
	timeout 20 "$MYMR" detect -s <in >out || echo "detect: exit $?"
done
