. "$CASES/fixtures.sh"
cat >one.txt <<'END'
The Delta Ferry runs again after the river floods. Rice prices rose in Yangon.
Many people in Yangon like the Delta Ferry.
END
cat >two.txt <<'END'
River floods are common. High rice prices are not.
END
printf 'Delta Ferry\tမြစ်ဝကျွန်းပေါ်ကူးတို့\n' >known.tsv
try "$MYMR" glossary suggest one.txt two.txt
echo known
try "$MYMR" glossary suggest -g known.tsv --names one.txt two.txt
echo three times
try "$MYMR" glossary suggest -n 3 one.txt two.txt
echo json
mkdir site
cp one.txt two.txt site
try "$MYMR" glossary suggest -r --json site
echo pairs
po page.po <<'END'
Ask the Delta Ferry. = မြစ်ကူးတို့ကို မေးပါ။
See the Delta Ferry. = မြစ်ကူးတို့ကို ကြည့်ပါ။
Bread for the Delta Ferry. = မြစ်ကူးတို့အတွက် ပေါင်မုန့်
Old Delta Ferry. = မြစ်ကူးတို့အဟောင်း
New Delta Ferry. = မြစ်ကူးတို့အသစ်
END
try "$MYMR" glossary suggest page.po
echo a byte order mark before what is known
printf '\357\273\277Delta Ferry\tမြစ်ကူးတို့\n' >known.tsv
try "$MYMR" glossary suggest -g known.tsv page.po
try "$MYMR" check --glossary known.tsv page.po
echo 'New Delta Ferry. = သင်္ဘောအသစ်' | po new.po
try "$MYMR" check --glossary known.tsv new.po
try "$MYMR" glossary convert known.tsv | grep 'Delta'
