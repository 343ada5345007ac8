. "$CASES/fixtures.sh"
try "$MYMR" message
try "$MYMR" message 'a {n'
try "$MYMR" message 'a {n, plural, one {x}}' n=1
try "$MYMR" message 'a {n}'
try "$MYMR" message '{n, number}' n=many
try "$MYMR" message '{n, number}' n
try "$MYMR" message '{d, date}' d=yesterday
try "$MYMR" message '{d, date, short}' 'd=July 24'
try "$MYMR" message '{t, time}' t=25:00
try "$MYMR" message '{w, date}' w=@5x
try "$MYMR" message '{w, date}' w=@5 --zone Asia/Nowhere
try "$MYMR" message -t '' hello
try "$MYMR" message -f '-' hello
try "$MYMR" message -c missing.po hello
printf 'msgid "a"\nmsgid\n' >bad.po
try "$MYMR" message -c bad.po hello
printf '\336\022\004\225bad' >bad.mo
try "$MYMR" message -c bad.mo hello
LANGUAGE=my try "$MYMR" message 'a {n, plural, one {x}}' n=1
