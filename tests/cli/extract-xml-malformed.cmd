. "$CASES/fixtures.sh"
printf '<resources>\n<string name="a">A</resources>\n' >strings.xml
try "$MYMR" extract strings.xml
try "$MYMR" localize --to my strings.xml -o out.xml
ls out.xml 2>/dev/null
printf 'title\n"A\n' >news.csv
try "$MYMR" extract news.csv
