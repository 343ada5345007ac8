. "$CASES/fixtures.sh"
try "$MYMR" number --money MMK 500000 1500 '၁ သိန်း ၅ သောင်း' '50 million' '၅ ကျပ်' 2.5 five
try "$MYMR" number --money '$' --to en 500 'သန်း ၂၀' 1.50
try "$MYMR" number --money ဘတ် --to en ၁၄၀၀
try "$MYMR" number --money kyat '5 dollars' 300km 1st
try "$MYMR" number --money XXX 5
