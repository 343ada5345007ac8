. "$CASES/fixtures.sh"
try "$MYMR" localize --fly
try "$MYMR" localize --fly=high
try "$MYMR" localize -z
try "$MYMR" extract -qz
try "$MYMR" check --quiet x.po
