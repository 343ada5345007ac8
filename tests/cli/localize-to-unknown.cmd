. "$CASES/fixtures.sh"
page | "$MYMR" localize --to fr
