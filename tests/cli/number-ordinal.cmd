. "$CASES/fixtures.sh"
try "$MYMR" number --ordinal 1 2 10 11 47 1000 first '၅ သိန်း'
try "$MYMR" number --ordinal --to en ၁ ၁၂ ၂၂ ၄၇ ပထမ '၂၃ ကြိမ်မြောက်' ၁၀၀၀
try "$MYMR" number --ordinal 0 2.5 -- -1 '5 km' 3-5
