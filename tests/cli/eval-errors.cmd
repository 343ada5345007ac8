. "$CASES/fixtures.sh"
echo 'သူ လာ' >gold.txt
printf 'သူ လာ\nab\377\n' >bytes.txt
printf '\n \n' >blank.txt
try "$MYMR" eval
try "$MYMR" eval gold.txt
try "$MYMR" eval -g missing.txt
try "$MYMR" eval -g bytes.txt
try "$MYMR" eval -g blank.txt
try "$MYMR" eval -g gold.txt -e 0
try "$MYMR" eval -g gold.txt -e ten
try "$MYMR" eval -g gold.txt -m missing.model
