. "$CASES/fixtures.sh"
printf '\357\273\277Ferry\r\n\342\200\242 Jetty\r\n\r\n  * Ferry \r\n- Jetty' >list.txt
po page.po <<'E'
Ferry = ကူးတို့
Jetty = ဆိပ်ခံ
E
"$MYMR" localize -q -c page.po list.txt | od -An -c | sed 's/ *$//'
