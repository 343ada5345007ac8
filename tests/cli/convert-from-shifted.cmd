printf '%s\n' 'ကောငျးသညျ' | "$MYMR" convert --from shifted --to unicode
