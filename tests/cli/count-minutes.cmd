# 255 syllables and 230 words.
awk 'BEGIN { for (i = 0; i < 255; i++) printf "က "; print ""; for (i = 0; i < 230; i++) printf "word " }' >two.txt
"$MYMR" count two.txt | cut -f 1,2,7
