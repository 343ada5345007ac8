. "$CASES/fixtures.sh"
printf '\357\273\277<!doctype HTML>\r\n<HTML LANG=en><P>One &nbsp; two&copy three<br/>\t<B>x</b > <a href=?a&b>q</A>\r\n<img ALT=\"z\"></p></div><p>open' >page.html
"$MYMR" localize -q --keep-lang page.html | cmp - page.html
