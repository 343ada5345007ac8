. "$CASES/fixtures.sh"
try "$MYMR" help number
LANGUAGE=my try "$MYMR" number --help
