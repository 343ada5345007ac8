. "$CASES/fixtures.sh"
"$MYMR" help fly
