echo 'ကျောင်းသားများ' >a.txt
echo 'English' >b.txt
touch -d 2001-01-01 a.txt b.txt
"$MYMR" wrap -i a.txt b.txt
sed 's/\xE2\x80\x8B/|/g' a.txt b.txt
find . -name '?.txt' -newermt 2002-01-01
