. "$CASES/fixtures.sh"
po river.po <<'END'
River News = မြစ်သတင်း
A <b>wooden</b> jetty = သစ်သား<b>ဆိပ်ခံ</b>တံတား
END
cat >>river.po <<'END'

#, fuzzy
#| msgid "Read"
msgid "Read more"
msgstr "ဖတ်ရန်"

msgctxt "menu"
msgid "Tickets"
msgstr ""

msgctxt "page"
msgid "Tickets"
msgstr ""

msgid "%d boat"
msgid_plural "%d boats"
msgstr[0] ""
END
cat >work.csv <<'END'
context,source,translation,draft
,River News,မြစ်သတင်း,
,A <b>wooden</b> jetty,သစ်သားဆိပ်ခံတံတား,
,Read more,ဆက်ဖတ်ရန်,
menu,Tickets,လက်မှတ်များ,
,Tickets,လက်မှတ်,
,%d boats,လှေ %d စင်း,
,Boats,လှေများ,
END
cp river.po before.po
try "$MYMR" import river.po work.csv -o after.po
diff before.po after.po
cmp before.po river.po
echo in place
try "$MYMR" import -i -q river.po work.csv
cmp river.po after.po
echo again
try "$MYMR" import -i --json river.po work.csv
cmp river.po after.po
echo from other formats
cat >work.tmx <<'END'
<tmx version="1.4"><body><tu><tuv xml:lang="en"><seg>River News</seg></tuv><tuv xml:lang="my"><seg>မြစ်ကြီး သတင်း</seg></tuv></tu></body></tmx>
END
po work.po <<'END'
River News = မြစ်
END
try "$MYMR" import river.po work.tmx -o tmx.po
diff river.po tmx.po
try "$MYMR" import river.po work.po work.tmx -o both.po
cmp tmx.po both.po
echo from Zawgyi
printf 'source,translation\nRiver News,ျမစ္သတင္းမ်ား\nRead more,ဆက္ဖတ္ရန္\n%%d boats,ေလွ %%d စင္း\n' >zawgyi.csv
try "$MYMR" import before.po zawgyi.csv -o unicode.po
diff before.po unicode.po
try "$MYMR" import -i --json before.po zawgyi.csv
