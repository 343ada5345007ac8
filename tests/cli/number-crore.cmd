. "$CASES/fixtures.sh"
try "$MYMR" number --crore 1200000000 5400 99999999 -- -25000000
try "$MYMR" number --crore --compact 1
