. "$CASES/fixtures.sh"
mkdir -p site/po articles
page >articles/ferry.html
page_po site/po/my.po
printf 'River\tမြစ်\nFerry\tသင်္ဘော\n' >terms.tsv
cat >mymr.toml <<'END'
# settings of a site
files = ["articles/*.html"]
catalogs = [
	"site/po/my.po", # the only one
]
glossary = "terms.tsv"
memory = "memory.db"
digits = "latn"
zwsp = "none"

[rules]
glossary = "warning"
"colon-style" = 'off'
END
cd site
echo extract
"$MYMR" extract | grep '^#:'
echo check
try "$MYMR" check
echo check with options
try "$MYMR" check --disable glossary po/my.po
echo check of standard input
printf 'မြန်\342\200\213မာ\n' | try "$MYMR" check -
echo localize
try "$MYMR" localize --require-complete -q ../articles/ferry.html -o /dev/null
echo stats
try "$MYMR" stats
echo another project, and none
try env MYMR_PROJECT= "$MYMR" check </dev/null
echo 'catalogs = "po/my.po"' >other.toml
try env MYMR_PROJECT=other.toml "$MYMR" stats
try env MYMR_PROJECT=missing.toml "$MYMR" stats
echo memory
try "$MYMR" memory import -q po/my.po
try "$MYMR" memory stats
ls ..
