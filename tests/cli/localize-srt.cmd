. "$CASES/fixtures.sh"
# A translation has lines of its own.
cat >film.srt <<'F'
1
00:00:01,000 --> 00:00:03,000
The ferry runs again
after the <i>storm</i>.

2
00:00:04,000 --> 00:00:06,000
{\an8}Wait
F
po film.po <<'F'
The ferry runs again after the <i>storm</i>. = <i>မုန်တိုင်း</i>ကြီး တိုက်ခတ်သွားပြီးနောက် မြစ်ဝကျွန်းပေါ်ဒေသတွင် ကူးတို့သင်္ဘောများ ပြန်လည်ပြေးဆွဲနေပြီ။
Wait = စောင့်ပါ
F
"$MYMR" localize -q -c film.po film.srt
