. "$CASES/fixtures.sh"
page | "$MYMR" localize --digits=arab
