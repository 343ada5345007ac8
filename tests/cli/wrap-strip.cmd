printf '%s\n' '<p>ကျောင်းသား<wbr>များ<b>သည်<wbr></b>လာ&#x200B;သည်။ a<wbr>b <wbr>က</p>' >a.html
"$MYMR" wrap --strip a.html
"$MYMR" wrap --strip a.html | "$MYMR" wrap -f html | "$MYMR" wrap -f html --strip
