try() { "$@"; echo "exit $?"; }
try "$MYMR" formats
try "$MYMR" formats --json
try "$MYMR" formats a
