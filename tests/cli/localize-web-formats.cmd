. "$CASES/fixtures.sh"
page_po my.po
for format in mysqldump pg_dump wxr xcstrings; do
	$format >in
	"$MYMR" localize --to my -c my.po -f "$(echo $format | sed 's/.*dump/sql/')" in
done
