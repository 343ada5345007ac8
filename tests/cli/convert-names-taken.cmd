. "$CASES/fixtures.sh"
echo zawgyi >ျမန္မာႏိုင္ငံ
echo unicode >မြန်မာနိုင်ငံ
try "$MYMR" convert --names ျမန္မာႏိုင္ငံ
try "$MYMR" convert --names -n ျမန္မာႏိုင္ငံ
cat ျမန္မာႏိုင္ငံ မြန်မာနိုင်ငံ
