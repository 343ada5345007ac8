. "$CASES/fixtures.sh"
echo '<p>ကူးတို့ ပြန်ပြေး</p><p>English line</p>' >page.html
"$MYMR" extract page.html | sed '1,/^$/d'
