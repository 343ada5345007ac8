. "$CASES/fixtures.sh"
# No values here: every choice gives the same page.
page >page.html
page_po page.po
for which in none chrome all; do
	for digits in my latn; do
		"$MYMR" localize -q --values $which --digits $digits --base-date 2017-07-24 \
			-c page.po page.html | cksum
	done
done | sort -u | wc -l
