. "$CASES/fixtures.sh"
mkdir -p d/e
echo 'one two' >d/b.txt
echo 'three' >d/e/a.txt
try "$MYMR" count d | cut -f 1,8
try "$MYMR" count -r d | cut -f 1,8
