. "$CASES/fixtures.sh"
page | "$MYMR" extract
