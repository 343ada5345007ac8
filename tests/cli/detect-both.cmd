"$MYMR" detect --lines --spans </dev/null
