. "$CASES/fixtures.sh"
try "$MYMR" number --unit km 300 ၅
try "$MYMR" number --unit mile 90 91 5-6
try "$MYMR" number --unit ဧက --to en ၁၀၀
try "$MYMR" number --unit day 5 'two'
try "$MYMR" number --unit kilogram 50 '50 kg' '50 g'
try "$MYMR" number --unit furlong 5
