. "$CASES/fixtures.sh"
page >page.html
po page.po <<'E'
River News = မြစ်သတင်း
Read <a>the whole story</a> by our reporter in the delta. = သတင်းအပြည့်အစုံကို ဖတ်ပါ။
E
"$MYMR" localize -q -c page.po --report left.json page.html -o out.html
echo "exit $?"
cat left.json
