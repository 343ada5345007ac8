echo 'ကျောင်းသားများ' >a.txt
"$MYMR" wrap --with wbr a.txt
