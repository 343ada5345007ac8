echo 'no model' >m.tsv
echo 'က' | "$MYMR" wrap --model m.tsv
