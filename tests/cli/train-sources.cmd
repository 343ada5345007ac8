. "$CASES/fixtures.sh"
printf '%s\n' 'သူ လာ သည် ။' 'ကျောင်း သား များ' >gold.txt
printf '\357\273\277သူ လာ သည်\r\n' >crlf.txt
printf 'ကျောင်းသား\t20\nသူ\t3.5\nabc\t1\n' >counts.tsv
printf '3\nဆရာမ/A,B\nစာအုပ်\tnoun\n# note\n\nသူ\n' >list.dic
printf 'ကျောင်းသားများလာသည် ဆရာမ\n' >text.txt
try "$MYMR" train -q -g gold.txt -g crlf.txt -c counts.tsv -d list.dic -t text.txt -o a.model
try "$MYMR" train -q -g gold.txt -g crlf.txt -c counts.tsv -d list.dic -t text.txt -w 6 -o b.model
try "$MYMR" train -q -g gold.txt -g crlf.txt -c counts.tsv -d list.dic -t text.txt -w 0.5 -o c.model
try "$MYMR" train -q -g gold.txt --max-rows 5 --max-words 2 -o small.model
try "$MYMR" train -q -g gold.txt -o all.model
cmp a.model b.model
cmp -s a.model c.model && echo 'weight makes no difference'
[ "$(wc -l <small.model)" -lt "$(wc -l <all.model)" ] || echo 'limits make no difference'
grep -c '^- - သူ	\|^ကျောင်း သား	' a.model
