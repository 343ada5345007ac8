printf '%s\n' 'ျမန္မာႏိုင္ငံေတာ္' 'plain' '' 'ေက်ာင္းသားမ်ား' | "$MYMR" convert --from zawgyi --to unicode
