. "$CASES/fixtures.sh"
echo 'သူ လာ သည်' >gold.txt
"$MYMR" train -q -g gold.txt -o own.model
echo 'လာ' >a.txt
sed 1d own.model >title.model
sed 2s/words/word/ own.model >words.model
sed '$d' own.model >end.model
sed '3s/\(.*\)\([0-9]\)/\12/; 4s/[1-8]/9/' own.model >hash.model
sed '3s/	.*/	x/' own.model >weights.model
{ cat own.model; echo more; } >behind.model
printf '' >empty.model
printf '\377' >bytes.model
for name in title words end hash weights behind empty bytes; do
	try "$MYMR" segment --model $name.model a.txt
done
try "$MYMR" eval --gold gold.txt --model hash.model
try "$MYMR" count --model hash.model a.txt
