. "$CASES/fixtures.sh"
try "$MYMR" number 12345 1,250 5.4k twenty-five 'half a million' '$20 million' '500,000 kyats' 'MMK 1,500' '50 million kyats' '£125m' 2.7% '70-90%' '300 km' '20 feet' '5 days' 'two weeks' '22 people' 'three or four people' 1st 47th
