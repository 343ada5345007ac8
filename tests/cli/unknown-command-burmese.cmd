. "$CASES/fixtures.sh"
LANGUAGE=my "$MYMR" fly
