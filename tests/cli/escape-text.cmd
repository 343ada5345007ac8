. "$CASES/fixtures.sh"
printf 'Boats\nJetty\n' >list.txt
po page.po <<'E'
Boats = <x> & "y" လှေ
E
printf '\nmsgid "Jetty"\nmsgstr "ဆိပ်ခံ\\nတံတား"\n' >>page.po
"$MYMR" localize -q -c page.po list.txt
