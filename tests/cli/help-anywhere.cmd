. "$CASES/fixtures.sh"
"$MYMR" help extract >help
"$MYMR" extract page.html --nonsense --help | cmp - help
"$MYMR" extract -- --help
