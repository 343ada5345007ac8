. "$CASES/fixtures.sh"
po my.po <<'F'
Open = ဖွင့်
F
# A file in ASCII stays in ASCII, one in UTF-8 in UTF-8.
printf 'a = Open\r\nb: Unknown \\u2026\r\n' >messages.properties
"$MYMR" localize -q -c my.po messages.properties
printf '# ဖွင့်\na Open\n' | "$MYMR" localize -q -c my.po -f properties
"$MYMR" localize -q messages.properties | cmp - messages.properties
