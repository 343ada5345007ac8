. "$CASES/fixtures.sh"
android >strings.xml
"$MYMR" extract strings.xml | sed '1,/^$/d'
