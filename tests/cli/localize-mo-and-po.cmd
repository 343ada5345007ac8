. "$CASES/fixtures.sh"
command -v msgfmt >/dev/null || { echo 'msgfmt is not here'; exit 77; }
echo '<p>Ferry</p><p>Jetty</p>' >page.html
po a.po <<'E'
Ferry = ကူးတို့
E
po b.po <<'E'
Ferry = သင်္ဘော
Jetty = ဆိပ်ခံတံတား
E
msgfmt -o b.mo b.po
"$MYMR" localize -q --keep-lang -c a.po -c b.mo page.html
"$MYMR" localize -q --keep-lang -c b.mo -c a.po page.html
