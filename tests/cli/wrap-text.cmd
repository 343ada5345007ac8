printf '%s\n' 'ကျောင်းသားများ လာသည်။' 'English stays.' | "$MYMR" wrap | sed 's/\xE2\x80\x8B/|/g'
