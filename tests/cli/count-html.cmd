. "$CASES/fixtures.sh"
page >page.html
printf '<p>မြန်<b>မာ</b>စာ<br>one</p><script>not text</script><!-- nor this -->' >code.html
printf '<p title="two words">1 &lt; 2 <i>one</i></p>' >literal.html
try "$MYMR" count page.html code.html literal.html | cut -f 4 --complement
try "$MYMR" count -f text code.html | cut -f 4 --complement
try "$MYMR" count -f odd code.html | cut -f 4 --complement
try "$MYMR" count -f html <code.html | cut -f 4 --complement
