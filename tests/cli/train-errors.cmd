. "$CASES/fixtures.sh"
echo 'သူ လာ သည်' >gold.txt
printf 'သူ လာ\nab\377\n' >bytes.txt
printf 'သူ\t3\nလာ\n' >untabbed.tsv
printf 'သူ\tmany\n' >many.tsv
printf 'သူ\t0\n' >zero.tsv
printf ' \n' >blank.txt
try "$MYMR" train
try "$MYMR" train -o a.model
try "$MYMR" train -g gold.txt
try "$MYMR" train -g gold.txt more.txt -o a.model
try "$MYMR" train -g missing.txt -o a.model
try "$MYMR" train -g bytes.txt -o a.model
try "$MYMR" train -g gold.txt -t bytes.txt -o a.model
try "$MYMR" train -g gold.txt -d bytes.txt -o a.model
try "$MYMR" train -g gold.txt -c untabbed.tsv -o a.model
try "$MYMR" train -g gold.txt -c many.tsv -o a.model
try "$MYMR" train -g gold.txt -c zero.tsv -o a.model
try "$MYMR" train -g gold.txt -w 0 -o a.model
try "$MYMR" train -g gold.txt -w x -o a.model
try "$MYMR" train -g gold.txt --max-rows 0 -o a.model
try "$MYMR" train -g gold.txt --max-words 1k -o a.model
try "$MYMR" train -g blank.txt -o a.model
try "$MYMR" train -g gold.txt -o missing/a.model
ls
