. "$CASES/fixtures.sh"
mkdir d
echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >d/a.txt
echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >b.txt
try "$MYMR" convert -i d b.txt
cat d/a.txt b.txt
try "$MYMR" normalize d
