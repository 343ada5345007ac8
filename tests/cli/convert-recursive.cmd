# Mixed formats below a folder; links, hidden names and left-over files are passed over.
. "$CASES/fixtures.sh"
z=ျမန္မာႏိုင္ငံေတာ္သည္
mkdir -p d/e/f d/.git
echo "<p title='$z'>$z</p>" >d/a.html
echo "{\"a\":\"$z\"}" >d/e/b.json
echo "1,$z" >d/e/f/c.csv
for file in d/.git/x d/.hidden d/a.html.mymr-AbC123 outside; do
	echo "$z" >"$file"
done
ln -s ../outside d/link
try "$MYMR" convert -i -r d
cat d/a.html d/e/b.json d/e/f/c.csv d/.git/x d/.hidden d/a.html.mymr-AbC123 outside
find d | sort
