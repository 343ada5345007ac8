. "$CASES/fixtures.sh"
po page.po <<'E'
Ferry = ကူးတို့
Ferry = သင်္ဘော
E
try "$MYMR" check page.po
