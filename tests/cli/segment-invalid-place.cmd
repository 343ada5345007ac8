# Lines that come in pieces: the place counts from the first.
{
	awk 'BEGIN { for (i = 0; i < 100000; i++) print "abc def" }'
	printf 'x\377\n'
} | "$MYMR" segment >/dev/null
