. "$CASES/fixtures.sh"
printf 'one\ntwo \377\n' | "$MYMR" extract
