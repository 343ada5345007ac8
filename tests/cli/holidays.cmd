. "$CASES/fixtures.sh"
try "$MYMR" holidays ၂၀၂၇ 2000
try "$MYMR" holidays --to en 2020
try "$MYMR" holidays --tsv 2025
printf '2019\n1999\n2019-01\nx\n' | "$MYMR" holidays --tsv | wc -l
try "$MYMR" holidays --tsv 2101 2100-01
try "$MYMR" holidays --tsv --to my 2020
