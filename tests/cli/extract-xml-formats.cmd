. "$CASES/fixtures.sh"
qt >app.ts
resx >app.resx
stringsdict >app.stringsdict
svg >map.svg
atom >news.atom
"$MYMR" extract app.ts app.resx app.stringsdict map.svg news.atom | sed '1,/^$/d'
