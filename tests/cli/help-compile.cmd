"$MYMR" help compile
