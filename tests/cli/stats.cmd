. "$CASES/fixtures.sh"
po river.po <<EOF
River News = မြစ်သတင်း
Ferry runs again = ကူးတို့ ပြန်ပြေး
A wooden jetty = ${none}
Tickets = ${none}
EOF
cat >>river.po <<'EOF'

#, fuzzy
msgid "Read more"
msgstr "ဆက်ဖတ်ရန်"

msgid "%d boat"
msgid_plural "%d boats"
msgstr[0] "လှေ %d စင်း"

#~ msgid "Old jetty"
#~ msgstr "ဆိပ်ခံတံတားဟောင်း"
EOF
page_po done.po
try "$MYMR" stats river.po
try "$MYMR" stats done.po
try "$MYMR" stats done.po river.po
try "$MYMR" stats --json done.po river.po
mkdir -p site/news
mv done.po site/news
echo 'what is no catalog' | tee site/Makefile >site/river.pot
try "$MYMR" stats -r site
try "$MYMR" stats <river.po
