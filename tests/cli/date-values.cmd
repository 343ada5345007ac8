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
printf 'August 3-5, 2019\nMonday to Wednesday\n3 days ago\n8:15 p.m.\n21:40\nthe 1970s\n4 hours 20 minutes\nဩဂုတ်လ ၃ ရက်မှ ၅ ရက်အထိ\nပြီးခဲ့သည့် အင်္ဂါနေ့\n' >times.txt
try "$MYMR" date <times.txt
try "$MYMR" date --to en <times.txt
try "$MYMR" date --parse <times.txt
try "$MYMR" date --style long 2019-08-03
try "$MYMR" date --style month-year 2019-08-03
try "$MYMR" date --style weekday --to en 2019-08-03
