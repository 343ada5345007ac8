. "$CASES/fixtures.sh"
cat >ferry.po <<'EOF'
msgid ""
msgstr ""
"Language: my\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=1; plural=0;\n"

# asked in May
#. The first line of the page
#: index.html:3
msgctxt "title"
msgid "River News"
msgstr "မြစ်သတင်း"

#: index.html:9
msgid "The ferry runs from Monday and costs <b>500</b> kyats."
msgstr ""
"ကူးတို့သည် တနင်္လာနေ့မှစ၍ ပြေးဆွဲပြီး လက်မှတ်ခ "
"<b>၆၀၀</b>ကျပ် ဖြစ်သည်။"

#, fuzzy
#| msgid "The old jetty was closed in June."
msgid "The old jetty was opened again in July."
msgstr "ဆိပ်ခံတံတားဟောင်းကို ဇွန်လတွင် ပိတ်ခဲ့သည်။"

msgid "Read more"
msgstr ""

msgid "%d <boat>"
msgid_plural "%d <boats>"
msgstr[0] "<script>alert(\"လှေ & %d\")</script>"

#~ msgid "gone"
#~ msgstr "မရှိ"
EOF
try "$MYMR" review ferry.po --disable untranslated-latin | sed -n '/<nav>/,/<\/nav>/p; /<main>/,/<\/main>/p'
"$MYMR" review --output page.html <ferry.po
grep -c '<article' page.html
grep -o 'https\?://[^"]*' page.html
LC_ALL=C.UTF-8 LANGUAGE=my "$MYMR" review ferry.po | sed -n '/<html/p; /<nav>/,/<\/nav>/p'
# A finding behind much text is marked where it is.
{
	printf 'msgid "Long."\nmsgstr "'
	for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
		printf 'ကူးတို့သည် တနင်္လာနေ့မှစ၍ ပြေးဆွဲသည်။ '
	done
	printf '၂ဝ၁၇ ခုနှစ်။"\n'
} >long.po
"$MYMR" review long.po | grep -o '<mark>.*</mark>'
"$MYMR" check long.po --html long.html >/dev/null
grep -o '<mark>.*</mark>' long.html
