. "$CASES/fixtures.sh"
printf 'WEBVTT\r\n\r\nNOTE\r\nWait\r\n\r\n00:01.000 --> 00:03.000\r\n<v Ko Ko>Wait &amp; see\r\n' >film.vtt
po film.po <<'F'
Wait & see = စောင့် <ကြည့်>
F
"$MYMR" localize -q -c film.po film.vtt | od -An -c | sed 's/ *$//' | tail -n 6
"$MYMR" localize -q film.vtt | cmp - film.vtt
