. "$CASES/fixtures.sh"
try env LANGUAGE=my "$MYMR" segment a.txt b.txt
echo 'no model' >a.model
try env LANGUAGE=my "$MYMR" segment -m a.model /dev/null
try env LANGUAGE=my "$MYMR" train -o b.model
