. "$CASES/fixtures.sh"
po one.po <<'PO'
{n, plural, one {# photo} other {# photos}} = ဓာတ်ပုံ {n, plural, other {# ပုံ}}
By {who} on {when, date, long} = {when, date, long} တွင် {who} ရေးသည်
PO
po two.po <<'PO'
Hello, {who}! = မင်္ဂလာပါ {who}
PO
try "$MYMR" message -c one.po -c two.po '{n, plural, one {# photo} other {# photos}}' n=1200
try "$MYMR" message -c one.po --digits latn '{n, plural, one {# photo} other {# photos}}' n=1200
try "$MYMR" message -c one.po 'By {who} on {when, date, long}' who=အောင် 'when=July 24, 2017'
try "$MYMR" message -c one.po -c two.po --to my-MM 'Hello, {who}!' who=Mya
try "$MYMR" message -c one.po 'Hello, {who}!' who=Mya
try "$MYMR" message 'Hello, {who}!' who=Mya
msgfmt -o one.mo one.po
try "$MYMR" message -c one.mo '{n, plural, one {# photo} other {# photos}}' n=1
