. "$CASES/fixtures.sh"
mkdir -p en/news
printf '<p>News</p>' >en/index.html
printf '<p>News</p><p>Old news</p>' >en/news/a.html
printf '{"a":"b c"}' >en/data.json
printf 'Plain text' >en/robots.txt
SOURCE_DATE_EPOCH=0 "$MYMR" extract -r en | sed 1,11d
SOURCE_DATE_EPOCH=0 "$MYMR" extract -r en --also json | grep -c msgid
try "$MYMR" extract --also json en/index.html
