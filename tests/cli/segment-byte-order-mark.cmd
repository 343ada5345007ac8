# A byte order mark is no part of the first word.
printf '\357\273\277ကို ကို\n\357\273\277ကို\n' >a.txt
"$MYMR" segment -s '|' a.txt | sed 's/\xEF\xBB\xBF/[mark]/g'
"$MYMR" segment --by grapheme -s '|' a.txt | sed 's/\xEF\xBB\xBF/[mark]/g'
"$MYMR" segment --json a.txt | sed 's/\xEF\xBB\xBF/[mark]/g'
printf '\357\273\277' | "$MYMR" segment | wc -c
