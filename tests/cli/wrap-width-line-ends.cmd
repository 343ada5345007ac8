# Lines end as they do in the text.
printf 'one two three\r\nfour five six\r\n' >a.txt
"$MYMR" wrap --width 8 a.txt | tr '\r' '%'
"$MYMR" wrap --width 8 a.txt | "$MYMR" wrap --width 8 | tr '\r' '%' | grep -c '%$'
printf 'one two three' | "$MYMR" wrap --width 8
