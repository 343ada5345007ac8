. "$CASES/fixtures.sh"
feed >feed.xml
page_po my.po
"$MYMR" localize --to my -c my.po feed.xml
