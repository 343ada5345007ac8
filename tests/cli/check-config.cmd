. "$CASES/fixtures.sh"
printf 'ဖွင့်ထားသည် ။\nသွား\342\200\213မည်\n' >a.txt
printf '# ours\nsection-spacing = info\n\nzwsp-policy=error\n' >levels
try "$MYMR" check a.txt
try "$MYMR" check --config levels a.txt
try "$MYMR" check --enable zwsp-policy --disable section-spacing a.txt
printf 'section-spacing = info\nnone = off\n' >levels
try "$MYMR" check --config levels a.txt
printf 'zawgyi off\n' >levels
try "$MYMR" check --config levels a.txt
printf 'zawgyi = loud\n' >levels
try "$MYMR" check --config levels a.txt
try "$MYMR" check --enable none a.txt
try "$MYMR" check --config missing a.txt
