printf '%s\n' 'ယောက်ျား ကျောင်းသို့သွားသည်။ Hello 12,000 people!' >a.txt
for by in grapheme syllable word; do
	"$MYMR" segment --by $by -s '|' a.txt
done
# The text is the same whatever the pieces are.
tr -d ' ' <a.txt >joined
for by in grapheme syllable word compound phrase sentence line; do
	"$MYMR" segment --by $by -s '|' <a.txt | tr -d '| ' | cmp - joined
done
