# A file that does not change is not touched.
echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >a.txt
echo 'မြန်မာနိုင်ငံတော်သည်' >b.txt
touch -d 2001-01-01 a.txt b.txt
"$MYMR" convert -i a.txt b.txt
cat a.txt b.txt
find . -name '?.txt' -newermt 2002-01-01
ls
