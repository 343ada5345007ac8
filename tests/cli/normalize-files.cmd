. "$CASES/fixtures.sh"
mkdir d
echo 'ကိုိ' >d/a.txt
echo 'ကို' >d/b.txt
try "$MYMR" normalize -n -r d
try "$MYMR" normalize -n --json -r d
try "$MYMR" normalize -i -r --backup .old d
ls d
cat d/*
try "$MYMR" normalize d/a.txt.old -o c.txt
cat c.txt
try "$MYMR" normalize --level all d/a.txt
try "$MYMR" normalize -i
