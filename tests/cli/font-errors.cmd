. "$CASES/fixtures.sh"
echo 'no font' >a.ttf
mkdir empty
printf '\000\001\000\000\000\377\000\000\000\000\000\000' >cut.ttf
try "$MYMR" font
try "$MYMR" font check
try "$MYMR" font check a.ttf ./missing.ttf empty cut.ttf
try "$MYMR" font encoding --json a.ttf
try "$MYMR" font metrics --css --json a.ttf
try "$MYMR" font metrics --texts missing.txt a.ttf
try "$MYMR" font proof a.ttf
try "$MYMR" font proof a.ttf -o a.gif
try "$MYMR" font proof a.ttf -o a.png
try "$MYMR" font subset-check a.ttf
try "$MYMR" font subset-check a.ttf a.ttf
LANGUAGE=my try "$MYMR" font check a.ttf empty
ls
