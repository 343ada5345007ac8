. "$CASES/fixtures.sh"
po river.po <<'END'
River News = မြစ်သတင်း
A wooden jetty = သစ်သားဆိပ်ခံတံတား
END
cat >>river.po <<'END'

# a "note", of two
# lines
#. and one from the source
msgctxt "menu"
msgid "Tickets, food"
msgstr ""

#, fuzzy
#| msgid "Read"
msgid "Read more"
msgstr "ဖတ်ရန်"

msgid "%d boat"
msgid_plural "%d boats"
msgstr[0] "လှေ %d စင်း"

#~ msgid "Old jetty"
#~ msgstr "ဆိပ်ခံတံတားဟောင်း"
END
try "$MYMR" export -f csv river.po
try "$MYMR" export --open river.po -o open.csv
cat open.csv
try "$MYMR" export -f csv - <river.po >again.csv
try "$MYMR" export river.po -o river.xlsx
try "$MYMR" import river.po river.xlsx -o same.po
cmp river.po same.po
try "$MYMR" export -f tmx river.po
try "$MYMR" export --open river.po -o open.xlf
cat open.xlf
try "$MYMR" export -f xliff-1.2 --open river.po
try "$MYMR" export river.po
try "$MYMR" export river.po -o river.doc
try "$MYMR" export a b
try "$MYMR" export -f csv missing.po
: >empty.po
try "$MYMR" export -f xliff empty.po
