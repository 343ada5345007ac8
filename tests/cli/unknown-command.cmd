. "$CASES/fixtures.sh"
"$MYMR" fly --help
