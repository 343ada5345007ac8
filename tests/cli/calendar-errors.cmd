. "$CASES/fixtures.sh"
try "$MYMR" calendar 'July 24' Monday x 0999 2101-01 2017-02-29
printf '2017-13\n2017-07-24\n' | try "$MYMR" calendar --tsv
try "$MYMR" calendar --json --tsv
try "$MYMR" calendar --json --ics
try "$MYMR" calendar --tsv --ics
try "$MYMR" calendar --from-myanmar 1379
