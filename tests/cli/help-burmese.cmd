. "$CASES/fixtures.sh"
LANGUAGE=my "$MYMR" help check
