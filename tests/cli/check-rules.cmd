. "$CASES/fixtures.sh"
"$MYMR" check --rules --disable zawgyi | head -n 3
