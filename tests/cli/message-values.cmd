. "$CASES/fixtures.sh"
try "$MYMR" message '{a} {b} {c}' a=1200 b=text c=12345678901234567890
try "$MYMR" message -f my '{n, number, ::currency/MMK} {m, spellout} {o, ordinal}' n=500000 m=၂၅ o=3
try "$MYMR" message -f my '{d, date, full}၊ {t, time}' 'd=၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက်' 't=9:30 p.m.'
try "$MYMR" message '{w, date} {w, time}' w=@1500868800
try "$MYMR" message --zone UTC '{w, date} {w, time, ::Hmm}' w=@1500868800
try "$MYMR" message -f ru '{n, plural, one {# час} few {# часа} many {# часов} other {# часа}}' n=23
try "$MYMR" message '{x, select, a {A} other {not a}}' x=b
