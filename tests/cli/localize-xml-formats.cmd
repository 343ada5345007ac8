. "$CASES/fixtures.sh"
page_po my.po
for format in qt resx stringsdict svg atom; do
	$format >in
	"$MYMR" localize --to my -c my.po -f $format in
done
