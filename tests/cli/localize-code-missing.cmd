. "$CASES/fixtures.sh"
echo '<p>Read <b>all</b> of it</p><p>Ferry</p>' >page.html
po page.po <<'E'
Read <b>all</b> of it = အားလုံး ဖတ်ပါ
Ferry = ကူးတို့
E
"$MYMR" localize --keep-lang -c page.po page.html
