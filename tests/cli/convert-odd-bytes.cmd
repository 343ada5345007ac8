# NUL, BOM, CRLF, marks alone: all come back.
for text in 'a\000\341\200\261b\n' '\357\273\277\341\200\200\r\n' '\341\200\261' '\341\200\273' '\n\n' '\r' ''; do
	for way in '' '-f text' '-f html' '-f json' '-f csv'; do
		printf "$text" >in
		"$MYMR" convert $way <in >out 2>/dev/null || echo "exit $?"
		cmp in out
	done
done
printf '\357\273\277\341\200\273\341\200\231\341\200\224\341\200\271\341\200\231\341\200\254\r\n\000' |
	"$MYMR" convert --from zawgyi --to unicode | od -An -c
# Marks alone that only Zawgyi writes so.
printf '\341\200\271\n\341\200\261\341\200\273\n' | "$MYMR" convert | od -An -c
