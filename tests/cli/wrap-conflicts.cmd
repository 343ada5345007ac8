"$MYMR" wrap --strip --with wbr a
"$MYMR" wrap --width 20 --with wbr a
"$MYMR" wrap --width 20 --strip a
"$MYMR" wrap --width 20 -f html a
"$MYMR" wrap --width 0 a
"$MYMR" wrap --width 20x a
"$MYMR" wrap --width '' a
"$MYMR" wrap --strip --join a
"$MYMR" wrap --width 20 --join a
