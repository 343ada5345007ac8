. "$CASES/fixtures.sh"
: >empty.html
"$MYMR" extract empty.html
