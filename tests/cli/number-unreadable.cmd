. "$CASES/fixtures.sh"
printf '5\n\nNaN\n1\341\201\202\n\341\201\201\341\202\222\n\340\245\247\340\245\250\n1,25\n1234,567\n1.2.3\n12345678901234567890\n5 day trip\n$1\nK2\n1e5\n0x10\n\377\n5 5\n.5\n5.\ntwenty-ten\n' >values.txt
try "$MYMR" number --parse <values.txt
