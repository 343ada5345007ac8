. "$CASES/fixtures.sh"
printf 'One\r\n\r\n\tTwo  \nThree\r' >list.txt
"$MYMR" localize -q list.txt | cmp - list.txt
