# Many files, no terminal: not a word.
mkdir d
for i in 1 2 3 4 5 6 7 8; do
	echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >"d/$i.txt"
done
"$MYMR" convert -i -r -j 2 d
"$MYMR" convert -r d | sort -u
