. "$CASES/fixtures.sh"
: >empty.html
try "$MYMR" localize empty.html
