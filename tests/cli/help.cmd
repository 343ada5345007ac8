. "$CASES/fixtures.sh"
"$MYMR" help
