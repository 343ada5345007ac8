# The messages of the last case in Burmese.
LANGUAGE=my
export LANGUAGE
. "$CASES/fixtures.sh"
try "$MYMR" convert -i
try "$MYMR" convert -i -o b a
try "$MYMR" convert --backup .old a
try "$MYMR" convert --names
try "$MYMR" convert .
printf 'a\377' | try "$MYMR" convert
