. "$CASES/fixtures.sh"
echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >a.txt
try "$MYMR" convert -i <a.txt
try "$MYMR" convert -i - <a.txt
try "$MYMR" convert -i -f text <a.txt
try "$MYMR" convert -i -o b.txt a.txt
try "$MYMR" convert -n -o b.txt a.txt
try "$MYMR" convert --backup .old a.txt
try "$MYMR" convert --json a.txt
try "$MYMR" convert --names -i a.txt
try "$MYMR" convert --names -o b a.txt
try "$MYMR" convert --names --backup .old a.txt
try "$MYMR" convert --names -f text a.txt
try "$MYMR" convert --names
try "$MYMR" convert --from unicode --to unicode a.txt
try "$MYMR" convert --from zawgyi --to zawgyi a.txt
try "$MYMR" convert --from visual --to zawgyi a.txt
try "$MYMR" convert -i -j 0 a.txt
try "$MYMR" convert -i -j 2x a.txt
try "$MYMR" convert -i -f doc a.txt
try "$MYMR" convert --from wingdings a.txt
try "$MYMR" convert --unsure maybe a.txt
cat a.txt
ls
