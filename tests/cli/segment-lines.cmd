# Line ends, empty lines and a last line without an end stay as they were; blanks go.
printf 'မြန်မာစာ\r\n\n \t \n  သူလာသည်  \nabc\342\200\213def ကျောင်း' | "$MYMR" segment | od -c | sed 's/^[0-9]* *//'
printf '' | "$MYMR" segment
