printf '%s\n' 'မြန်မာနိုင်ငံတော်' 'plain ၁၂၃' 'ကျောင်းသားများ' | "$MYMR" convert --from unicode --to zawgyi
