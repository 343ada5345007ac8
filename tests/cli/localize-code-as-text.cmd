. "$CASES/fixtures.sh"
# What looks like a code and is none of the unit's is text.
echo '<p>Use the b tag</p>' >page.html
po page.po <<'E'
Use the b tag = <b>တဂ်ကို သုံးပါ
E
"$MYMR" localize -q --keep-lang -c page.po page.html
