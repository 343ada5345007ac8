. "$CASES/fixtures.sh"
page | "$MYMR" localize --values some
