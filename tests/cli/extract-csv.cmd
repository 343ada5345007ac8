. "$CASES/fixtures.sh"
csv >news.csv
csv | tr -d '"' | tr , '\t' >news.tsv
"$MYMR" extract news.csv news.tsv | sed '1,/^$/d'
