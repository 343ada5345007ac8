. "$CASES/fixtures.sh"
"$MYMR" check --help
