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
settings '"digits\u0000" = "my"'
settings 'glossary = "\u+041"'
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
rm mymr.toml
seq -f 'k%.0f = 1' 20000 >many.toml
try "$MYMR" check --config many.toml a.po
printf '\357\273\277digits = "roman"\n' >mymr.toml
try "$MYMR" stats
printf 'glossary = "\377"\n' >mymr.toml
try "$MYMR" stats
echo what needs no settings does not read them
printf 'a' | try "$MYMR" detect
