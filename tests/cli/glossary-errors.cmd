. "$CASES/fixtures.sh"
try "$MYMR" glossary
try "$MYMR" glossary sugest
try "$MYMR" help glossary
try "$MYMR" glossary suggest -n 0
try "$MYMR" glossary suggest missing.txt
printf 'Yangon\n' >terms.tsv
try "$MYMR" glossary convert terms.tsv
printf '<tbx>&a;</tbx>\n' >terms.tbx
try "$MYMR" glossary convert terms.tbx
try "$MYMR" check --glossary terms.tbx
try "$MYMR" glossary convert one two
printf 'a\377\n' | try "$MYMR" glossary suggest
