. "$CASES/fixtures.sh"
po my.po <<'END'
Open = ဖွင့်ရန်
END
"$MYMR" memory import -q -m news.db my.po
try "$MYMR" prefill my.po
try "$MYMR" prefill -m missing.db my.po
try "$MYMR" prefill -m news.db missing.po
try "$MYMR" prefill -m news.db my.po my.po
try "$MYMR" prefill -m news.db -i -o other.po my.po
try "$MYMR" prefill -m news.db --threshold 0 my.po
try "$MYMR" prefill -m news.db --threshold 0.5 --no-fuzzy my.po
try "$MYMR" prefill -m news.db --json my.po
printf 'msgid "a"\nmsgstr "b\n' >broken.po
try "$MYMR" prefill -m news.db broken.po
