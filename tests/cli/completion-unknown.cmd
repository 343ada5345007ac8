. "$CASES/fixtures.sh"
"$MYMR" completion csh
