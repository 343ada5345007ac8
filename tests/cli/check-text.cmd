. "$CASES/fixtures.sh"
printf 'သူသည် ရန်ကုန်ကုိ သွားသည် ။\n\nဖိုင်ကို ဖွင့်ထားသည်၊၊ ၀င်းဒိုး\n' >page.txt
try "$MYMR" check page.txt
try "$MYMR" check --disable section-spacing --disable mark-order --level error page.txt
try "$MYMR" check --json - <page.txt
printf 'ab\377\n' | try "$MYMR" check -
