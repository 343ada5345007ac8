printf '%s\n' 'ေကျာင်းသားများ ြမန်မာ' | "$MYMR" convert --from visual
