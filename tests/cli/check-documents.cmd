. "$CASES/fixtures.sh"
cat >page.html <<'X'
<html lang="my"><head><title>ရန်ကုန်ကုိ သွား</title></head>
<body><p>သူသည် <b>ရန်ကုန်ကုိ</b> သွားသည်။</p><p>News &amp; &#4116;&#4143;&#4141;င်ငံ</p>
<p lang="th">นุิ</p><img alt="ျမန္မာႏိုင္ငံ">
</body></html>
X
printf '{"a": "\\u1014\\u102f\\u102d\\u1004\\u103a\\u1004\\u1036", "b": "x"}\n' >texts.json
printf '1\n00:00:01,000 --> 00:00:02,000\nသူသည် ရန်ကုန်ကုိ\nသွားသည်။\n' >film.srt
printf '<resources><string name="a">ရန်ကုန်ကုိ \\u1014\\u102f\\u102d</string></resources>\n' >strings.xml
printf 'title,id\nရန်ကုန်ကုိ,ကုိ\n' >table.csv
for file in page.html texts.json film.srt strings.xml table.csv; do
	cp $file old
	try "$MYMR" check $file
	try "$MYMR" check --fix $file
	diff old $file
done
printf '{"a": ကုိ}' >bad.json
try "$MYMR" check bad.json
try "$MYMR" check -f none film.srt
try "$MYMR" check -f text film.srt
try "$MYMR" check -f vtt film.srt
