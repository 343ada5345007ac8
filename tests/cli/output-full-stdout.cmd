. "$CASES/fixtures.sh"
[ -c /dev/full ] || { echo 'there is no /dev/full'; exit 77; }
page >page.html
"$MYMR" localize -q page.html >/dev/full
echo "exit $?"
"$MYMR" extract page.html >/dev/full
echo "exit $?"
"$MYMR" help >/dev/full
echo "exit $?"
"$MYMR" completion bash >/dev/full
echo "exit $?"
