. "$CASES/fixtures.sh"
mkdir folder
"$MYMR" extract folder
