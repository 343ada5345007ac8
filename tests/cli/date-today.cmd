. "$CASES/fixtures.sh"
"$MYMR" date --today -p | sed 's/^20[0-9][0-9]-[01][0-9]-[0-3][0-9]$/a day/'
"$MYMR" date --today --zone Asia/Bangkok --style iso --to en | tr 0-9 n
try "$MYMR" date --today --zone Nowhere/Else
try "$MYMR" date --zone Asia/Bangkok
try "$MYMR" date --today 2017-07-24
try "$MYMR" date --parse --to my
try "$MYMR" date --parse --style iso
try "$MYMR" date --parse --calendar myanmar
try "$MYMR" date --calendar myanmar --style iso
try "$MYMR" date --to fr
