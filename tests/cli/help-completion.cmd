. "$CASES/fixtures.sh"
"$MYMR" completion -h
