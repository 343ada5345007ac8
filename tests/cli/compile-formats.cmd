catalog=$CASES/../cases/compile.po
for format in json php android c; do
	"$MYMR" compile -f "$format" "$catalog"
done
