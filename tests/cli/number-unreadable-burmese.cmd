. "$CASES/fixtures.sh"
LANGUAGE=my try "$MYMR" number '' x 1၂ १२ 1,25 12345678901234567890 'one thousand trillion one'
LANGUAGE=my try "$MYMR" number --ordinal 2.5 '5 km'
LANGUAGE=my try "$MYMR" number --parse 70-90%
