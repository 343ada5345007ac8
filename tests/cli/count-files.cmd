. "$CASES/fixtures.sh"
echo 'The train, it came at 10.' >english.txt
echo 'ကျောင်းသားများ လာသည်။' >burmese.txt
echo 'သူ Facebook သုံးသည်။' >mixed.txt
printf '၊ ။ !\n' >signs.txt
printf '' >empty.txt
try "$MYMR" count english.txt burmese.txt mixed.txt signs.txt empty.txt | cut -f 4 --complement
try "$MYMR" count <mixed.txt | cut -f 4 --complement
try "$MYMR" count --json mixed.txt english.txt | sed 's/"sentences":[0-9]*/"sentences":N/'
