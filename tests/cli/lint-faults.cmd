. "$CASES/fixtures.sh"
printf '%s\n' 'ကျောင်း' 'ကိုိ ab' '၁ ်ကာ' >a.txt
printf 'က္\nသ၀န် စဥ်\n' >b.txt
try "$MYMR" lint a.txt b.txt
try "$MYMR" lint --json a.txt b.txt
printf '"ကိိ"\n' | try "$MYMR" lint
printf '"ကိိ"\n' | LANGUAGE=my try "$MYMR" lint --json
echo 'ကျောင်း' | try "$MYMR" lint
