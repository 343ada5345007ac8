. "$CASES/fixtures.sh"
echo old >a.model
printf '\377' >gold.txt
try "$MYMR" train -g gold.txt -o a.model
cat a.model
