z=ျမန္မာႏိုင္ငံေတာ္သည္
u=မြန်မာနိုင်ငံတော်သည်
"$MYMR" convert --from auto --format html <<EOF
<p lang="my" title="$z">$z, <b>$u</b> &amp; {name} %s</p><!-- $z -->
<p>ေ<b>က်ာ</b>င္းသားမ်ားသည္ &#4155;&#4121;&#4116;&#4153;&#4121;&#4140;&#4239;&#4141;&#4143;&#4100;&#4153;&#4100;&#4150;</p>
EOF
printf '\357\273\277name,"%s"\r\n%s,"a ""%s"" b"\r\n' "$z" "$u" "$z" | "$MYMR" convert --from auto --format csv
printf '1\n00:00:01,000 --> 00:00:02,000\n<i>%s</i>\n\n' "$z" | "$MYMR" convert --from auto --format srt
printf '%s %%s {0}\n%s\n' "$z" "$u" | "$MYMR" convert --from auto --format text
