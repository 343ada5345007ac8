. "$CASES/fixtures.sh"
po river.po <<'END'
River News = မြစ်သတင်း
END
try "$MYMR" import river.po
try "$MYMR" import -i -o x.po river.po work.csv
try "$MYMR" import -i - work.csv
try "$MYMR" import --json river.po work.csv
try "$MYMR" import -i river.po missing.csv
echo 'some text' >work.txt
try "$MYMR" import -i river.po work.txt
printf 'source,translation\nRiver News,မြစ်\nx,"y\n' >work.csv
cp river.po before.po
try "$MYMR" import -i river.po work.csv
printf 'PK\003\004 no archive' >work.xlsx
try "$MYMR" import -i river.po work.xlsx
printf '<!DOCTYPE tmx [<!ENTITY a SYSTEM "river.po">]><tmx>&a;</tmx>' >work.tmx
try "$MYMR" import -i river.po work.tmx
cmp river.po before.po
# a text that would write to the terminal
printf 'source,translation\n"a\033]0;b\007\302\233c",d\n' >escape.csv
try "$MYMR" import -q -o out.po river.po escape.csv
