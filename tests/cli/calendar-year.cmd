. "$CASES/fixtures.sh"
try "$MYMR" calendar ၂၀၁၅
try "$MYMR" calendar --to en 2027 1500
