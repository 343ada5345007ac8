. "$CASES/fixtures.sh"
[ "$(id -u)" -ne 0 ] || { echo 'root reads everything'; exit 77; }
echo a >a.txt
chmod 000 a.txt
"$MYMR" convert -i a.txt
