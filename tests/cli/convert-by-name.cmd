# Every format by its name; placeholders and markup stay.
z=ျမန္မာႏိုင္ငံေတာ္သည္
printf '%s\n' "{\"a\": \"\\u103b\\u1019\\u1014\\u1039\\u1019\\u102c\\u108f\\u102d\\u102f\\u1004\\u1039\\u1004\\u1036\", \"b\": \"$z\\n{count}\"}" >a.json
printf 'msgid "%%d files"\nmsgstr "%%d %s\\n"\n' "$z" >a.po
printf '<?xml version="1.0"?>\n<string name="x">%s %%1$s</string>\n' "$z" >a.xml
printf 'x.y=%s {0}\\n\\\n  %s\n' "$z" "$z" >a.properties
printf 'a\t%s\n' "$z" >a.tsv
printf 'WEBVTT\n\n00:01.000 --> 00:02.000\n%s\n' "$z" >a.vtt
for file in a.*; do
	"$MYMR" convert "$file"
done
