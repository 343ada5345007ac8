. "$CASES/fixtures.sh"
mysqldump >site.sql
pg_dump >news.sql
wxr >site.xml
xcstrings >app.xcstrings
"$MYMR" extract site.sql news.sql site.xml app.xcstrings | sed '1,/^$/d'
