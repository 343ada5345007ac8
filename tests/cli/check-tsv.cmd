. "$CASES/fixtures.sh"
printf '# English\tBurmese\n1,250 people\tလူ ၁,၂၆၀\nIn Yangon\tမန္တလေးတွင်\tnote\nU Thant\tသန့်\nno tab\n' >a.tsv
printf 'Yangon\tရန်ကုန်\n' >terms
try "$MYMR" check a.tsv
try "$MYMR" check --glossary terms --level info a.tsv
printf 'Yangon\n' >terms
try "$MYMR" check --glossary terms a.tsv
