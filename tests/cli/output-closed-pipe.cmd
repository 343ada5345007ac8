. "$CASES/fixtures.sh"
# A pipe whose reader is gone before the command starts.
page >page.html
mkfifo pipe
exec 3<>pipe 4>pipe 3<&-
"$MYMR" localize -q page.html >&4
echo "exit $?"
"$MYMR" help >&4
echo "exit $?"
