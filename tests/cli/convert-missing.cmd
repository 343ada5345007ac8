# The others are done all the same.
. "$CASES/fixtures.sh"
echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >a.txt
try "$MYMR" convert -i missing.txt a.txt
cat a.txt
