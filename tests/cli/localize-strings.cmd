. "$CASES/fixtures.sh"
po my.po <<'F'
Open "it" = "ဖွင့်"ပါ
F
printf '/* Open */\n"menu.open" = "Open \\"it\\"";\nb = "%%@ is unknown";\n' >Localizable.strings
"$MYMR" extract Localizable.strings | sed '1,/^$/d'
"$MYMR" localize -q -c my.po Localizable.strings
"$MYMR" localize -q Localizable.strings | cmp - Localizable.strings
printf '"a" = "b"\n' | "$MYMR" localize -q -f strings
