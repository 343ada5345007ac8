. "$CASES/fixtures.sh"
z=ျမန္မာႏိုင္ငံ
mkdir -p "d/$z"
echo "$z" >"d/$z/$z.txt"
echo "$z" >"d/plain.txt"
touch "d/.$z"
try "$MYMR" convert --names -n -r d
try "$MYMR" convert --names -n -r --json d
try "$MYMR" convert --names -r d
find d | sort
cat d/*/*.txt
try "$MYMR" convert --names "d/.$z" missing
ls -A d
