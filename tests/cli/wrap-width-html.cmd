echo '<p>ကျောင်းသားများ</p>' >a.html
"$MYMR" wrap --width 20 a.html
"$MYMR" wrap --width 20 -f text a.html
