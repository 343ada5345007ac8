. "$CASES/fixtures.sh"
try "$MYMR" date --parse <<'EOF'
July 24, 2017
၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက် တနင်္လာနေ့
၁၃၈၇ ခုနှစ် ဝါဆိုလဆန်း ၅ ရက်
Full moon of Kason 1390 ME
May 2018
မေလ ၁ ရက်
--05-01
 2018-05	
--05
၂၀၁၈
EOF
printf '\357\273\2772017-07-24\r\n24-7-2017' | try "$MYMR" date -p
try "$MYMR" date -p </dev/null
