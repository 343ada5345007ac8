. "$CASES/fixtures.sh"
po my.po <<'END'
Read <a>the <b>whole</b> story</a><br/> = <a><b>သတင်း</b>အပြည့်အစုံ</a><br/> ဖတ်ရန်
Rice & fish = ဆန်နှင့် ငါး
END
cat >>my.po <<'END'

msgctxt "menu"
msgid "Open </a> it"
msgstr "ဖွင့်ရန် </a>"
END
touch -t 201707240930 my.po
"$MYMR" memory import -q -m news.db my.po
try "$MYMR" memory export -m news.db
# there and back again
"$MYMR" memory export -m news.db -o news.tmx
"$MYMR" memory import -q -m again.db news.tmx
"$MYMR" memory export -m again.db --to tsv | cut -f1-3
"$MYMR" memory export -m news.db -o news.tsv
cut -f4 news.tsv
