. "$CASES/fixtures.sh"
"$MYMR" help localize
