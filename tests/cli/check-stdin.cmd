. "$CASES/fixtures.sh"
po page.po <<'E'
Read <b>all</b> = အားလုံး ဖတ်ပါ
E
"$MYMR" check - <page.po
