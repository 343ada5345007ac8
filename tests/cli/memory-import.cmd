. "$CASES/fixtures.sh"
po my.po <<'END'
Open = ဖွင့်ရန်
Close the window = ပြတင်းပေါက် ပိတ်ရန်
5 mins read = ၅ မိနစ် ဖတ်ရန်
END
cat >>my.po <<'END'

#, fuzzy
msgid "Draft"
msgstr "မူကြမ်း"
END
try "$MYMR" memory import -m news.db my.po
echo 'again, with the draft'
try "$MYMR" memory import -m news.db --fuzzy my.po
printf 'bbc.1\tSchool\tကျောင်း\n' >corpus.tsv
try "$MYMR" memory import -q -m news.db --columns context,source,translation corpus.tsv
printf 'source,translation\nRice,"ဆန်, စပါး"\n' >rice.csv
try "$MYMR" memory import -q -m news.db <my.po rice.csv
try "$MYMR" memory import -m news.db <my.po
try "$MYMR" memory stats -m news.db
try "$MYMR" memory stats -m news.db --json
echo 'a folder, which has other files, too'
mkdir all && cp my.po rice.csv all && echo 'no translations' >all/README
try "$MYMR" memory import -q -r -m all.db all
