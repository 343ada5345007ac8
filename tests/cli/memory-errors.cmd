. "$CASES/fixtures.sh"
po my.po <<'END'
Open = ဖွင့်ရန်
END
try "$MYMR" memory
try "$MYMR" memory query Open
try "$MYMR" memory query -m missing.db Open
echo 'no memory, but a text that is as long as a header of one would be; that is a hundred bytes, or more' >text.db
try "$MYMR" memory query -m text.db Open
try "$MYMR" memory import -m text.db my.po
"$MYMR" memory import -q -m news.db my.po
try "$MYMR" memory query -m news.db --threshold 2 Open
try "$MYMR" memory query -m news.db -n 0 Open
try "$MYMR" memory stats -m news.db my.po
try "$MYMR" memory export -m news.db my.po
# one file that cannot be read keeps all out
printf 'source\ttranslation\nNew\tသစ်\n' >new.tsv
try "$MYMR" memory import -m news.db new.tsv missing.po
try "$MYMR" memory import -m news.db --columns one,two new.tsv
echo '<p>' >page.html
try "$MYMR" memory import -m news.db page.html
try "$MYMR" memory stats -m news.db
LANGUAGE=my "$MYMR" memory query -m missing.db Open
# a pair that cannot be kept
printf 'source\ttranslation\na\000\tက\nb\tခ\n' >nul.tsv
try "$MYMR" memory import -m news.db nul.tsv
# names that SQLite has a meaning for
try "$MYMR" memory import -q -m :memory: new.tsv
try "$MYMR" memory import -q -m 'file:a.db?mode=memory' new.tsv
ls ./*:*
# not enough of a file
head -c 4096 news.db >short.db
try "$MYMR" memory query -m short.db Open
