printf '\341\200\377\000\341' | "$MYMR" detect
