. "$CASES/fixtures.sh"
try "$MYMR" number --parse --words full 5
try "$MYMR" number --words full --compact 5
try "$MYMR" number --compact --ordinal 5
try "$MYMR" number --parse --to my 5
try "$MYMR" number --parse --digits my 5
try "$MYMR" number --words full --digits my 5
try "$MYMR" number --money MMK --unit km 5
try "$MYMR" number --unit km --percent 5
try "$MYMR" number --parse --money MMK 5
try "$MYMR" number --ordinal --percent 5
try "$MYMR" number --to fr 5
try "$MYMR" number --words long 5
LANGUAGE=my try "$MYMR" number --money MMK --percent 5
