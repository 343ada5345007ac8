. "$CASES/fixtures.sh"
# settings LINE...: what the command says of them.
settings() {
	printf '%s\n' "$@" >mymr.toml
	try "$MYMR" stats
}
touch a.po
settings 'glosary = "x"'
settings 'glossary = 3'
settings 'glossary = ["a", "b"]'
settings 'catalogs = ["b.po"]'
settings 'digits = "roman"'
settings 'zwsp = "some"'
settings '[rules]' 'spelling = "off"'
settings '[rules]' 'glossary = "loud"'
settings '[rules]' 'glossary = true'
settings 'glossary = "a" "b"'
settings 'glossary = "a'
settings 'glossary = "\x"'
settings 'glossary = "\u0000"'
settings 'glossary'
settings 'glossary ='
settings '= "a"'
settings 'digits = "my"' 'digits = "my"'
settings '[rules'
settings 'catalogs = ["a.po" "a.po"]'
settings 'catalogs = ["a.po"'
settings 'catalogs = [3]'
settings 'when = 2026-11-28'
settings 'glossary = {a = "b"}'
printf 'glossary = "\377"\n' >mymr.toml
try "$MYMR" stats
echo what needs no settings does not read them
printf 'a' | try "$MYMR" detect
