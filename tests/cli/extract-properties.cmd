. "$CASES/fixtures.sh"
cat >messages.properties <<'F'
# Do not translate: Nothing
menu.open = Open \
    the door
menu.count: {0} files\u2026
menu.url=https://example.org/a
F
"$MYMR" extract messages.properties | sed '1,/^$/d'
