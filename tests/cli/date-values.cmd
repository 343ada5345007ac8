. "$CASES/fixtures.sh"
try "$MYMR" date 'Monday, July 24, 2017' 24-7-2017 2017-07 2017 'May 1' Tuesday '5th waxing of Waso 1387 ME'
try "$MYMR" date --to en '၂၀၁၇ ခုနှစ် ဇူလိုင်လ (၂၄) ရက်' '၂၀၂ဝ ပြည့်နှစ်' '၁၃၈၇ ခုနှစ် ဝါဆိုလဆန်း ၅ ရက်'
try "$MYMR" date --style short 2017-07-24
try "$MYMR" date --style numeric 2017-07-24
try "$MYMR" date --style iso --to en ၂၄-၇-၂၀၁၇
try "$MYMR" date --digits latn 2017-07-24
try "$MYMR" date --digits my --to en 2017-07-24
try "$MYMR" date --calendar myanmar 2017-07-24 1000-01-01 2100-12-31
try "$MYMR" date --calendar myanmar --to en 'July 8, 2017'
