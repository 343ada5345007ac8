catalog=$CASES/../cases/compile.po
"$MYMR" compile "$catalog" -o page.mo
"$MYMR" compile -f mo "$catalog" | cmp - page.mo
# An MO file is a catalog, too.
"$MYMR" compile -f json page.mo >from-mo.json
"$MYMR" compile "$catalog" -o page.json
cmp page.json from-mo.json
