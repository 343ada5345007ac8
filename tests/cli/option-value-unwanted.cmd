. "$CASES/fixtures.sh"
try "$MYMR" localize --quiet=yes
