. "$CASES/fixtures.sh"
printf '# places\nYangon\tရန်ကုန်\nAyeyarwady\tဧရာဝတီ\tဧရာဝတီမြစ်\n' >terms.tsv
try "$MYMR" glossary convert terms.tsv -o terms.tbx
cat terms.tbx
try "$MYMR" glossary convert terms.tbx
po page.po <<'END'
The city of Yangon = ရန်ကုန်မြို့
The Ayeyarwady = မြစ်ကြီး
END
try "$MYMR" check --glossary terms.tbx page.po
