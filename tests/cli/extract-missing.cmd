. "$CASES/fixtures.sh"
"$MYMR" extract missing.html
