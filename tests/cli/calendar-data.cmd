. "$CASES/fixtures.sh"
printf '2017-07-24\r\n\n2017-04-14\n2023-08-01\nx' | try "$MYMR" calendar --tsv
try "$MYMR" calendar --tsv 2017-02 | tail -n 3
printf '1379\t5\t1\n1385 0 30\n1379\t0\t1\n1379 5\n1379\t5\t1\t1\n0 1 1\n99999 1 1\n1379 15 1\n1379 5 31\n1463 1 20\n' | try "$MYMR" calendar --tsv --from-myanmar
try "$MYMR" calendar --json 2017-07-19 2023-08-01 x
try "$MYMR" calendar --json 2017 | wc -l
# There and back, through all the years that have something of their own.
"$MYMR" calendar --tsv 1000 1416 2017 2023 2057 2100 >days.tsv
cut -f 2-4 days.tsv | "$MYMR" calendar --tsv --from-myanmar >back
cut -f 1 days.tsv | cmp - back && wc -l <back
