# A line that is longer than what is read at once is taken apart as a whole.
awk 'BEGIN { for (i = 0; i < 40000; i++) printf "ကျောင်းသား" }' >long.txt
"$MYMR" segment --by syllable long.txt | tr ' ' '\n' | sort | uniq -c | sed 's/^ *//'
