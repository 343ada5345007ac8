# Where these end early they are none.
printf '{"a": "one two", "b": "three"}\n' >a.json
printf "INSERT INTO posts (content) VALUES ('<p>one two three</p>');\n" >a.sql
for f in a.json a.sql; do
	"$MYMR" excerpt --words 1 "$f" || echo $?
done
