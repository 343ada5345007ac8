. "$CASES/fixtures.sh"
"$MYMR" check --rules --disable zawgyi >rules
head -n 3 rules
