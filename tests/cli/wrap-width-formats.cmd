# Folded, these would not be read as what they are.
printf 'a: one two three four\n' >a.yml
printf '| one two three | four |\n' >a.md
printf 'a = "one two three four"\n' >a.toml
printf "INSERT INTO posts (title) VALUES ('one two three four');\n" >a.sql
for f in a.yml a.md a.toml a.sql; do
	"$MYMR" wrap --width 8 "$f" || echo $?
done
"$MYMR" wrap --width 8 -f yaml a.md || echo $?
"$MYMR" wrap --width 8 -f text a.yml
