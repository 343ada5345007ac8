echo 'ကျောင်းသားများ' >a.txt
"$MYMR" wrap --with wbr a.txt
echo 'ကျောင်းသားများ' >a.md
"$MYMR" wrap --with wbr a.md
