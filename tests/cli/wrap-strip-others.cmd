# Breaks of other languages and at other places are not from here.
printf '%s\n' 'ၵႂၢမ်း|တႆး|လႄႈ ကျောင်းသား|များ|သည်|။ Facebook|မှာ က| ခ' | sed 's/|/\xE2\x80\x8B/g' >a.txt
"$MYMR" wrap --strip a.txt | sed 's/\xE2\x80\x8B/|/g'
"$MYMR" wrap a.txt | "$MYMR" wrap --strip | sed 's/\xE2\x80\x8B/|/g'
