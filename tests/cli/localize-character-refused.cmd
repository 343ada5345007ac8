. "$CASES/fixtures.sh"
resx >app.resx
po my.po <<'P'
Ferry runs again = ကူးတို့
P
sed -i 's/ကူးတို့/ကူး\\001တို့/' my.po
"$MYMR" localize --to my -c my.po app.resx
