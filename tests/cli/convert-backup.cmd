# The second run passes over the copies of the first.
mkdir d
echo 'ျမန္မာႏိုင္ငံေတာ္သည္' >d/a.txt
echo plain >d/b.txt
"$MYMR" convert -i -r --backup .old d
ls d
cat d/a.txt d/a.txt.old
echo 'ေက်ာင္းသားမ်ားသည္' >d/b.txt
"$MYMR" convert -i -r --backup .old d
ls d
cat d/b.txt d/a.txt.old
