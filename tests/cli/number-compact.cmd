. "$CASES/fixtures.sh"
try "$MYMR" number --compact 999 1250 5400 ၅၀၀၀၀၀ 1,249,999 999950 '34 trillion' 'ကျပ် ၅ သိန်း'
try "$MYMR" number --compact --to en 999 1250 ၅၄၀၀ '၅ သိန်း' 'တစ်သန်း' 3000000000
