. "$CASES/fixtures.sh"
feed >feed.xml
"$MYMR" extract feed.xml | sed '1,/^$/d'
