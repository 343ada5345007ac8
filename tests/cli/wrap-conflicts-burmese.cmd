LANGUAGE=my LC_ALL=C.UTF-8 "$MYMR" wrap --width 0 a
LANGUAGE=my LC_ALL=C.UTF-8 "$MYMR" excerpt a
