"$MYMR" help update
