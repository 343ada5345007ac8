. "$CASES/fixtures.sh"
po my.po <<'F'
Open "it" = "ဖွင့်"ပါ
Hello {{name}} = မင်္ဂလာပါ {{name}}
F
printf '{ "a": "Open \\"it\\"",\r\n  "b": ["Hello {{name}}", "\\u0041 b\\/c"] }' >en.json
"$MYMR" localize -q -c my.po en.json && echo
printf '{"a": "Open \\"it\\"", "b": "\\u1000"}' | "$MYMR" localize -q -c my.po -f json && echo
"$MYMR" localize -q en.json | cmp - en.json
