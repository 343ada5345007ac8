. "$CASES/fixtures.sh"
# Reading fails, opening does not.
"$MYMR" extract /proc/self/mem
