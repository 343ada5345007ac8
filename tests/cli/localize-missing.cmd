. "$CASES/fixtures.sh"
"$MYMR" localize missing.html
