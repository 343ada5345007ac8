. "$CASES/fixtures.sh"
"$MYMR" check
