. "$CASES/fixtures.sh"
# Zawgyi, and a word that is Zawgyi or Unicode by what the others are
printf 'source\ttranslation\n' >zawgyi.tsv
printf 'Myanmar\tျမန္မာႏိုင္ငံေတာ္သည္\nStudents\tေက်ာင္းသားမ်ား တက္ေရာက္ၾကသည္\n' >>zawgyi.tsv
printf 'News\tသတင္း\nWater\tေရ\n' >>zawgyi.tsv
try "$MYMR" memory import -m news.db zawgyi.tsv
printf 'source\ttranslation\nMixed\tျမန္မာႏိုင္ငံေတာ္သည္ ကျောင်းသားများ တက်ရောက်ကြသည်\nWater\tေရ\n' >mixed.tsv
try "$MYMR" memory import -m news.db mixed.tsv --quarantine aside.tsv
cat aside.tsv
try "$MYMR" memory import -m news.db mixed.tsv --json
try "$MYMR" memory export -m news.db --to tsv
