#!/bin/sh
# SPDX-License-Identifier: MIT
# mymr font with fonts that are installed, with what people do to them, and with what is no font.
. tests/lib/tap.sh

: "${MYMR_FONTS:=/usr/share/fonts/truetype}"
mymr=$(cd "$O" && pwd)/mymr
padauk=$MYMR_FONTS/padauk/Padauk-Regular.ttf
zawgyi=$(find "$MYMR_FONTS" -iname 'zawgyi*.ttf' 2>/dev/null | head -n 1)

# gives NAME STATUS COMMAND...: what is printed is kept in $tmp/out and $tmp/err.
gives() {
	_name=$1
	_wanted=$2
	shift 2
	"$@" >"$tmp/out" 2>"$tmp/err"
	_got=$?
	[ "$_got" -eq "$_wanted" ]
	result $? "$_name: exit $_wanted" <<E
$_got: $(head -n 5 "$tmp/out" "$tmp/err")
E
}

# says NAME PATTERN [FILE]
says() {
	grep -qE "$2" "${3:-$tmp/out}"
	result $? "$1" <"${3:-$tmp/out}"
}

lines() {
	[ "$(wc -l <"$3")" -eq "$2" ]
	result $? "$1" <"$3"
}

# ---- what is no font ----

echo 'not a font' >"$tmp/text.ttf"
gives 'a text' 2 "$mymr" font check "$tmp/text.ttf"
says 'says so' 'text\.ttf: this is no font' "$tmp/err"
lines 'in one line' 1 "$tmp/err"
gives 'no such file' 2 "$mymr" font encoding "$tmp/none.ttf"
says 'says so' 'none\.ttf: No such file' "$tmp/err"
gives 'no such family' 2 "$mymr" font encoding 'No Family Is Called So'
says 'says so' 'neither a file nor an installed font' "$tmp/err"
gives 'no operand' 2 "$mymr" font check
mkdir "$tmp/empty"
gives 'a folder without fonts' 2 "$mymr" font check "$tmp/empty"
truncate -s 100M "$tmp/large.ttf" 2>/dev/null
gives 'a file of 100 MB' 2 "$mymr" font check "$tmp/large.ttf"
says 'says so' 'too large for a font' "$tmp/err"
gives 'a file without an end' 2 timeout 60 "$mymr" font check /dev/zero
says 'says so' 'too large for a font' "$tmp/err"
for name in check encoding metrics; do
	gives "$name of a text as JSON" 2 "$mymr" font $name --json "$tmp/text.ttf"
	lines 'prints nothing' 0 "$tmp/out"
done

if [ ! -f "$padauk" ] || [ -z "$zawgyi" ]; then
	skip "Padauk and Zawgyi-One are not in $MYMR_FONTS (sh .ci/deps fonts installs them)"
	finish
fi

size=$(wc -c <"$padauk")
for part in 1 5 11 12 100 300 1000 $((size / 4)) $((size / 2)) $((size - 1)); do
	head -c "$part" "$padauk" >"$tmp/cut.ttf"
	gives "Padauk cut off at byte $part" 2 "$mymr" font check "$tmp/cut.ttf"
	lines 'is one complaint' 1 "$tmp/err"
done
perl tests/lib/font.pl empty "$padauk" >"$tmp/no-glyphs.ttf"
gives 'a font without glyphs' 2 "$mymr" font check "$tmp/no-glyphs.ttf"
says 'says so' 'font without glyphs' "$tmp/err"
gives 'with a good font beside it' 2 "$mymr" font check "$tmp/no-glyphs.ttf" "$padauk" "$tmp/text.ttf"
says 'the good one is looked at' 'Padauk.*: fit for Burmese'
lines 'each bad one has its complaint' 2 "$tmp/err"

# ---- rules ----

gives 'Padauk' 0 "$mymr" font check --shaper opentype Padauk
says 'is fit for Burmese' '^ 1  Padauk \(OpenType\): fit for Burmese$'
says 'with a row for each kind' '^kinzi  *[0-9]+ +·$'
gives 'Zawgyi-One' 1 "$mymr" font check "$zawgyi"
says 'is for Zawgyi' 'for Zawgyi, not for Unicode'
says 'with texts that fail' 'the kinzi does not stand above its letter: '
gives 'Zawgyi-One, everything' 1 "$mymr" font check --verbose "$zawgyi"
says 'with reasons' '^      သင်္ဘော  '
gives 'Graphite for a font without it' 2 "$mymr" font check --shaper graphite "$zawgyi"
gives 'as JSON' 0 "$mymr" font check --json --shaper opentype "$padauk"
says 'an object' '^\{"font":"Padauk","file":".*","face":0,"shaper":"opentype","encoding":"unicode","fit":true,"kinds":\['
lines 'in a line' 1 "$tmp/out"
gives 'no colours in a pipe' 1 "$mymr" font check "$zawgyi"
grep -q "$(printf '\033')" "$tmp/out"
[ $? -eq 1 ]
result $? 'there are none' </dev/null

printf 'မြန်မာ BBC\nေရ\n' >"$tmp/lines"
gives 'texts of the user' 1 "$mymr" font check --texts "$tmp/lines" --shaper opentype "$padauk"
says 'are told of' '^  your texts: 1 of 2 are not shown: ေရ$'
gives 'the same as JSON' 1 "$mymr" font check --json --texts "$tmp/lines" --shaper opentype "$padauk"
says 'has them, too' ',"texts":2,"hidden":\["ေရ"\]}$'

# ---- what people do to fonts ----

perl tests/lib/font.pl rename "$zawgyi" Padauk >"$tmp/renamed.ttf"
perl tests/lib/font.pl script "$tmp/renamed.ttf" mym2 >"$tmp/tampered.ttf"
gives 'Zawgyi-One called Padauk, for the script mym2' 1 "$mymr" font encoding "$tmp/tampered.ttf"
says 'is Zawgyi' '^Padauk.*: zawgyi, 100 %$'
perl tests/lib/font.pl rename "$padauk" Zawgyi-One >"$tmp/renamed.ttf"
for tag in mymr DFLT latn; do
	perl tests/lib/font.pl script "$tmp/renamed.ttf" $tag >"$tmp/tampered.ttf"
	gives "Padauk called Zawgyi-One, for the script $tag" 0 "$mymr" font encoding "$tmp/tampered.ttf"
	says 'is for Unicode' ': unicode, 100 %$'
done

perl tests/lib/font.pl collect "$padauk" "$zawgyi" >"$tmp/two.ttc"
gives 'a collection of two' 1 "$mymr" font encoding --json "$tmp/two.ttc"
cut -d, -f1,3,4 "$tmp/out" >"$tmp/faces"
cat >"$tmp/want" <<'E'
{"font":"Padauk","face":0,"encoding":"unicode"
{"font":"Zawgyi-One","face":1,"encoding":"zawgyi"
E
same 'has both' "$tmp/faces" "$tmp/want"
mkdir "$tmp/folder" "$tmp/folder/deep"
cp "$padauk" "$tmp/folder/deep/a.TTF"
cp "$zawgyi" "$tmp/folder/b.ttf"
cp "$tmp/text.ttf" "$tmp/folder/README"
gives 'a folder' 1 "$mymr" font encoding "$tmp/folder"
[ "$(grep -c '^[^ ]' "$tmp/out")" -eq 2 ]
result $? 'has its two fonts looked at' <"$tmp/out"

if has woff2_compress; then
	cp "$padauk" "$tmp/web.ttf"
	woff2_compress "$tmp/web.ttf" >/dev/null 2>&1
	"$mymr" font check --json --shaper opentype "$padauk" | sed 's/"file":"[^"]*",//' >"$tmp/want"
	"$mymr" font check --json --shaper opentype "$tmp/web.woff2" | sed 's/"file":"[^"]*",//' >"$tmp/out"
	same 'the same as WOFF2' "$tmp/out" "$tmp/want"
	head -c 3000 "$tmp/web.woff2" >"$tmp/cut.woff2"
	gives 'WOFF2 that is cut off' 2 "$mymr" font check "$tmp/cut.woff2"
	lines 'is one complaint' 1 "$tmp/err"
else
	skip 'woff2_compress is not here'
fi

# ---- tables that browsers leave out ----

tagu=$(find "$MYMR_FONTS" -name 'MyanmarTagu.ttf' 2>/dev/null | head -n 1)
if [ -n "$tagu" ] && has woff2_compress && has hb-subset; then
	gives 'a font with morx' 1 "$mymr" font check "$tagu"
	cp "$tagu" "$tmp/tagu.ttf"
	woff2_compress "$tmp/tagu.ttf" >/dev/null 2>&1
	gives 'is another on a page' 0 "$mymr" font check "$tmp/tagu.woff2"
	gives 'a proof for a browser' 0 "$mymr" font proof "$tagu" -o "$tmp/tagu.html"
	says 'is of the one on a page' 'for Unicode; fails: 0 rules of Burmese,' "$tmp/tagu.html"
	hb-subset --unicodes='*' --layout-features='*' --drop-tables+=morx --output-file="$tmp/less.ttf" "$tagu"
	gives 'where it has lost nothing without' 0 "$mymr" font subset-check "$tagu" "$tmp/less.ttf"
else
	skip 'Myanmar Tagu, woff2_compress or hb-subset is not here'
fi

# ---- subsets ----

if has hb-subset; then
	hb-subset --unicodes=1000-109F,25CC,200B,2060,AA60-AA7F,A9E0-A9FF,20-7E --layout-features='*' \
		--output-file="$tmp/whole.ttf" "$padauk"
	gives 'a subset with all of Burmese' 0 "$mymr" font subset-check "$padauk" "$tmp/whole.ttf"
	hb-subset --unicodes=20,1000-104F,25CC --layout-features='*' --output-file="$tmp/burmese.ttf" "$padauk"
	gives 'a subset without Shan' 0 "$mymr" font subset-check "$padauk" "$tmp/burmese.ttf"
	says 'says what Shan lost' '^texts of Shan: '
	says 'and letters' '^other letters: U\+1050 ၐ, '
	hb-subset --unicodes=20,1000-104F,25CC --layout-features=mark --output-file="$tmp/flat.ttf" "$padauk"
	gives 'a subset without features' 1 "$mymr" font subset-check "$padauk" "$tmp/flat.ttf"
	says 'names them' '^features that join letters: .*GSUB blwf'
	says 'and what they did' '^texts of Burmese: '
	gives 'the same as JSON' 1 "$mymr" font subset-check --json "$padauk" "$tmp/flat.ttf"
	says 'is objects' '^\{"lost":"feature","what":"GSUB blwf","matters":true\}$'
	says 'texts too' '^\{"lost":"rule","what":".*","kind":"stack","language":"my","matters":true\}$'
	gives 'a font with itself' 0 "$mymr" font subset-check "$padauk" "$padauk"
	says 'has lost nothing' '^nothing of Burmese is lost$'
	hb-subset --unicodes='*' --layout-features=rphf,pref,blwf,pstf,pres,abvs,blws,psts,rlig,locl,ccmp,dist,mkmk \
		--output-file="$tmp/loose.ttf" "$padauk"
	gives 'a subset whose marks are not attached' 1 "$mymr" font subset-check "$padauk" "$tmp/loose.ttf"
	says 'names the feature' '^features that join letters: .*GPOS mark'
	gives 'three operands' 2 "$mymr" font subset-check "$padauk" "$padauk" "$padauk"
	gives 'a folder of two fonts' 2 "$mymr" font subset-check "$tmp/folder" "$padauk"
else
	skip 'hb-subset is not here'
fi

# ---- measures and proofs ----

printf 'က\r\n\nကို\n' >"$tmp/texts"
gives 'measures over a list' 0 "$mymr" font metrics --json --texts "$tmp/texts" "$padauk"
says 'name the highest of it' '"highest":"ကို","lowest":"ကို"}$'
gives 'rules for a style sheet' 0 "$mymr" font metrics --css "$padauk"
says 'begin with the face' '^@font-face \{$'
says 'and have a line-height' '^  line-height: [12]\.[0-9][0-9];$'
says 'with the space, so that lines are those of the font' '^  unicode-range: U\+20, U\+1000-109F,'
cp "$padauk" "$tmp/a b#1%.ttf"
gives 'rules for a file with odd letters' 0 "$mymr" font metrics --css "$tmp/a b#1%.ttf"
says 'name it as an address does' 'url\("a%20b%231%25\.ttf"\);$'
printf 'က\033[31m\n' >"$tmp/texts"
gives 'a list with what colours a terminal' 0 "$mymr" font metrics --texts "$tmp/texts" "$padauk"
grep -q "$(printf '\033')" "$tmp/out"
[ $? -eq 1 ]
result $? 'does not colour it' </dev/null
gives 'Latin beside it' 0 "$mymr" font metrics --css --latin "$zawgyi" "$padauk"
says 'is made equal' '^  size-adjust: [0-9]+%;$'
gives 'a family beside it' 0 "$mymr" font metrics --css --latin Padauk "$zawgyi"
says 'is named next' '^  font-family: "Zawgyi-One", "Padauk", sans-serif;$'
printf '\377\n' >"$tmp/bytes"
gives 'a list that is no UTF-8' 2 "$mymr" font metrics --texts "$tmp/bytes" "$padauk"

for form in png pdf html; do
	gives "a proof as $form" 0 "$mymr" font proof "$padauk" "$zawgyi" -o "$tmp/proof.$form"
done
[ "$(head -c 4 "$tmp/proof.png" | tr -d '\211')" = PNG ] && [ "$(head -c 5 "$tmp/proof.pdf")" = %PDF- ]
result $? 'they are what they are called' </dev/null
perl tests/lib/font.pl misname "$padauk" >"$tmp/misnamed.ttf"
gives 'a proof of a font with names beyond its end' 0 "$mymr" font proof "$tmp/misnamed.ttf" -o "$tmp/misnamed.pdf"
gives 'a proof without a name' 2 "$mymr" font proof "$padauk"
gives 'a proof as GIF' 2 "$mymr" font proof "$padauk" -o "$tmp/proof.gif"
gives 'a proof of a text' 2 "$mymr" font proof "$tmp/text.ttf" -o "$tmp/text.png"
[ ! -e "$tmp/text.png" ]
result $? 'is not written' </dev/null
set -- "$padauk" "$padauk" "$padauk" "$padauk" "$padauk" "$padauk" "$padauk" "$padauk"
gives 'eight fonts' 0 "$mymr" font proof "$@" -o "$tmp/eight.png"
gives 'nine' 2 "$mymr" font proof "$@" "$padauk" -o "$tmp/nine.png"

if ! has chromium || ! has chromedriver; then
	skip 'chromium and chromedriver are not here to look at a proof'
	finish
fi

# A page with the printed rules: lines have room for what reaches highest and lowest, baselines on
# whole pixels and all.
cp "$padauk" "$tmp/Padauk-Regular.ttf"
{
	printf '<!DOCTYPE html>\n<meta charset="utf-8">\n<style>\n'
	"$mymr" font metrics --css "$tmp/Padauk-Regular.ttf"
	cat <<'E'
</style>
<p lang="my">က<i style="display: inline-block"></i></p>
<script>
function room(m) {
	const adjust = Math.round(100 * m.xHeight / m.letterHeight) / 100;
	const p = document.querySelector('p');
	return [16, 18, 24, 34, 100].filter(size => {
		p.style.fontSize = size + 'px';
		const box = p.getBoundingClientRect();
		const base = document.querySelector('i').getBoundingClientRect().bottom;
		return base - box.top < m.top * adjust * size || box.bottom - base < m.bottom * adjust * size;
	}).join(' ') || 'enough';
}
</script>
E
} >"$tmp/rules.html"

if [ -f "$tmp/web.woff2" ]; then
	"$mymr" font proof "$tmp/web.woff2" -o "$tmp/web.html"
	timeout 200 perl tests/lib/browser.pl "$tmp" >"$tmp/got" 2>&1 <<E
open file://$tmp/web.html
wait p
script return document.fonts.load('20px f0', 'က').then(f => f.length + ' ' + f[0].status)
E
	printf '1 loaded\n' >"$tmp/want"
	same 'a browser takes the proof of a web font' "$tmp/got" "$tmp/want"
fi

# Both fonts of the page are there, with as many texts in red as the rules say; the browser finds ink
# where we do.
"$mymr" font metrics --json "$padauk" >"$tmp/metrics"
highest=$(sed 's/.*"highest":"\([^"]*\)".*/\1/; q' "$tmp/metrics")
top=$(sed 's/.*"top":\([0-9.]*\),.*"highest".*/\1/; q' "$tmp/metrics")
timeout 200 perl tests/lib/browser.pl "$tmp" >"$tmp/got" 2>&1 <<E
open file://$tmp/proof.html
wait p
script return document.fonts.check('20px f0', 'က') && document.fonts.check('20px f1', 'က')
script return [...document.fonts].filter(f => f.status === 'loaded').length
script return document.querySelectorAll('.f0 .bad').length + ' ' + (document.querySelectorAll('.f1 .bad').length > 100)
script const c = document.createElement('canvas').getContext('2d'); c.font = '1000px f0'; return Math.abs(c.measureText('$highest').actualBoundingBoxAscent / 1000 - $top) < 0.005 ? 'as high' : c.measureText('$highest').actualBoundingBoxAscent
open file://$tmp/rules.html
wait p
script return document.fonts.load('20px Padauk', 'က').then(f => f.length)
script return room($(cat "$tmp/metrics"))
E
"$mymr" font check --json --shaper opentype "$padauk" >"$tmp/out"
red=$(grep -o '"looks"' "$tmp/out" | wc -l)
printf '%s\n' 1 2 "$red true" 'as high' 1 enough >"$tmp/want"
same 'a browser shows the proof' "$tmp/got" "$tmp/want"
finish
