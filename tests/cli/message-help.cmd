"$MYMR" message --help
