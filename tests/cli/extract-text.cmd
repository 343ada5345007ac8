. "$CASES/fixtures.sh"
printf '\357\273\277First line\r\n\342\200\242 A bullet\r\n\r\n  * Another one\r\n- Last, without an end' >list.txt
"$MYMR" extract list.txt | sed '1,/^$/d'
