echo a | "$MYMR" convert --report missing/out.json
