. "$CASES/fixtures.sh"
try "$MYMR" number --percent 2.7 70-90 20 2.7%
try "$MYMR" number --percent --to en ၂.၇ '၂ ဒသမ ၇'
