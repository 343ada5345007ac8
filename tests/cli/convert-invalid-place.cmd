# A line that comes in pieces: the place counts from its start.
{
	echo first
	awk 'BEGIN { for (i = 0; i < 400000; i++) printf "abc " }'
	printf 'x\377\n'
} | "$MYMR" convert -f text >/dev/null
