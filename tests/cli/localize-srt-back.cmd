. "$CASES/fixtures.sh"
# Lines that a translation got are read as the text they were made of.
po film.po <<'F'
The ferry will run again after the storm. = မုန်တိုင်းကြီး တိုက်ခတ်သွားပြီးနောက် မြစ်ဝကျွန်းပေါ်ဒေသတွင် ကူးတို့သင်္ဘောများ ပြန်လည်ပြေးဆွဲတော့မည်။
F
printf '1\n00:00:01,000 --> 00:00:03,000\nThe ferry will run again\nafter the storm.\n' >film.srt
"$MYMR" localize -q -c film.po film.srt -o film.my.srt
sed -n '3,$p' film.my.srt
"$MYMR" localize -q --to en -c film.po film.my.srt
