. "$CASES/fixtures.sh"
printf 'A "b" <c>\tက "ခ" <ဂ>၊၊\n' >'a b.tsv'
try "$MYMR" check --sarif out.sarif --html out.html 'a b.tsv'
sed -n '/"results"/,$p' out.sarif
sed -n '/<tbody>/,/<.table>/p' out.html
try "$MYMR" check --sarif /nowhere/a 'a b.tsv' 2>&1
