"$MYMR" excerpt a
"$MYMR" excerpt --words 0 a
"$MYMR" excerpt --words x a
"$MYMR" excerpt --words 3 a b
"$MYMR" excerpt --words 3 missing
