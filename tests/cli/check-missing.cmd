. "$CASES/fixtures.sh"
"$MYMR" check missing.po
