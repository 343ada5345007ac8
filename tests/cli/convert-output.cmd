echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >a.txt
"$MYMR" convert a.txt -o b.txt
cat b.txt
"$MYMR" convert a.txt -o -
