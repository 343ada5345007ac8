. "$CASES/fixtures.sh"
mkdir -p en
page >en/index.html
try "$MYMR" localize -r en
try "$MYMR" localize -r en -o my -f html
try "$MYMR" localize -r -o my
try "$MYMR" localize -r en/index.html -o my
try "$MYMR" localize -r none -o my
try "$MYMR" localize -r en -o en
try "$MYMR" localize -r en -o my -j 0
try "$MYMR" localize -r en -o my --also none
try "$MYMR" localize -j 2 en/index.html
try "$MYMR" localize --also json en/index.html
try "$MYMR" localize --url https://example.org/ en/index.html
try "$MYMR" localize --link /en/ en/index.html
try "$MYMR" localize --link '/en/*=/my' en/index.html
