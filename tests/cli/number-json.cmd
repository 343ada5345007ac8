. "$CASES/fixtures.sh"
try "$MYMR" number --json 12345 'ကျပ် ၅ သိန်း' '70-90%' 'three or four people' '300 km' '5 days' 47th '2.50' '999999999999999999'
try "$MYMR" number --json --parse 'ကျပ် ၅ သိန်း' 'a "b"' 70-90%
try "$MYMR" number --json --money US\$ --to en ၅
