printf 'က\377ခ\n' >a.txt
"$MYMR" wrap a.txt
