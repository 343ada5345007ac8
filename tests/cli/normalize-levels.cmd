printf '%s\n' 'ကိုိ' 'သ၀န် စဥ်' 'သြဇာ စျေး' plain >a.txt
for level in safe context spelling; do
	"$MYMR" normalize --level "$level" <a.txt
	"$MYMR" normalize -l "$level" a.txt >b.txt
	"$MYMR" normalize -l "$level" b.txt | cmp - b.txt
done
