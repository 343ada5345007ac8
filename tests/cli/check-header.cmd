. "$CASES/fixtures.sh"
cat >page.po <<'E'
msgid ""
msgstr ""
"Project-Id-Version: page\n"
"PO-Revision-Date: 2017-07-24 11:00+0630\n"
"Last-Translator: Nobody\n"
"Language: my\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=1; plural=n;\n"

msgid "boat"
msgid_plural "boats"
msgstr[0] "လှေ"
E
# How the fault is worded is for gettext to say.
try "$MYMR" check page.po 2>&1 | sed 's/^\(mymr: page.po:[0-9:]*\) .*/\1/' | uniq
sed -e '/^"Plural/d' -e '/^"Last/d' -e '/^msgid_plural/d' -e 's/\[0\]//' page.po >few.po
try "$MYMR" check few.po 2>&1 | sed "s/^\(mymr: few.po: \).*'\(.*\)'.*/\1\2/"
