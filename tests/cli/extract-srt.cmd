. "$CASES/fixtures.sh"
cat >film.srt <<'F'
1
00:00:01,000 --> 00:00:03,000
The ferry runs again
after the <i>storm</i>.

2
00:00:04,000 --> 00:00:06,000
- Where to?
- The jetty.
F
"$MYMR" extract film.srt | sed '1,/^$/d'
