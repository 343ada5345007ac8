. "$CASES/fixtures.sh"
echo '<html lang="my"><p>ကူးတို့ ပြန်ပြေး</p><p>မြစ်</p></html>' >page.html
page_po page.po
"$MYMR" localize -q --to en -c page.po page.html
"$MYMR" localize -q -ten -c page.po page.html | tail -n 1
