. "$CASES/fixtures.sh"
try "$MYMR" calendar 2017-07-24 '၁၃၇၉ ခုနှစ် ဝါဆိုလပြည့်နေ့'
try "$MYMR" calendar --to en 2017-04-14 2030-05-16 2057-06-01
try "$MYMR" calendar --to en --digits latn 1500-04-01
