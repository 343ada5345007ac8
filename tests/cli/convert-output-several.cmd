. "$CASES/fixtures.sh"
echo a >a.txt
echo b >b.txt
try "$MYMR" convert a.txt b.txt -o c.txt
ls
