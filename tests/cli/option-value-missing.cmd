. "$CASES/fixtures.sh"
try "$MYMR" localize -o
try "$MYMR" localize --catalog
