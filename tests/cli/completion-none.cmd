. "$CASES/fixtures.sh"
"$MYMR" completion
