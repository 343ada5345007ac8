. "$CASES/fixtures.sh"
# Ten million digits, and a million lines.
head -c 10000000 /dev/zero | tr '\0' 7 >digits
try "$MYMR" number --parse <digits
awk 'BEGIN { for (i = 0; i < 1000000; i++) print (i % 3 ? i : "ကျပ် " i " သိန်း") }' >lines
try "$MYMR" number --parse <lines >numbers
wc -l <numbers | tr -d ' '
sed -n '2p;3p;4p;999998p;$p' numbers
