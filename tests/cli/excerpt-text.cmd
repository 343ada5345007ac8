printf '%s\n' 'One two three. "Four five." Six seven' 'eight nine.' >a.txt
for n in 1 3 5 6 7 8 100; do
	"$MYMR" excerpt --words $n a.txt
done
