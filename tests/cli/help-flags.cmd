. "$CASES/fixtures.sh"
"$MYMR" help >help
"$MYMR" --help | cmp - help
"$MYMR" -h | cmp - help
