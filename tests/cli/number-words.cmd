. "$CASES/fixtures.sh"
try "$MYMR" number --words full 0 10 12 1111 12345 2.5 -- -3 '၅ သိန်း' 1000000000000000
try "$MYMR" number --words hybrid 1111 12345
try "$MYMR" number -w plain 1111 12345
try "$MYMR" number --words full --to en 0 21 105 12345 2.50 -- -3 '၅ သိန်း' 1000000000000000
try "$MYMR" number --words full 1000000000000001 70-90 '500,000 kyats' 47th
