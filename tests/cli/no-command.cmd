. "$CASES/fixtures.sh"
"$MYMR"
