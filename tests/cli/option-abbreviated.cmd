. "$CASES/fixtures.sh"
try "$MYMR" localize --out x
