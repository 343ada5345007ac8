. "$CASES/fixtures.sh"
# Only the text gets breaks.
printf '1\n00:00:01,000 --> 00:00:03,000\nကျောင်းသားများ သွားကြသည်\n' >film.srt
"$MYMR" wrap film.srt | sed 's/\xe2\x80\x8b/|/g'
