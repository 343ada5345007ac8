. "$CASES/fixtures.sh"
po page.po <<'E'
Read <b>all</b> = အားလုံး ဖတ်ပါ
E
LANGUAGE=my "$MYMR" check page.po
