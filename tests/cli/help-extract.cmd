. "$CASES/fixtures.sh"
"$MYMR" help extract
