#!/bin/sh
# SPDX-License-Identifier: MIT
# Where browsers end the lines of Burmese paragraphs, before and after mymr wrap.
. tests/lib/tap.sh
. tests/lib/line_breaks.sh

mymr=$O/mymr
text=tests/cases/news.my.txt

"$mymr" lint "$text" | none "$text is right"
passes "$text has 50 paragraphs" test "$(wc -l <"$text")" -ge 50
make_pages "$text"
for page in wrapped joined joined-wbr; do
	"$mymr" wrap --strip "$tmp/$page.html" >"$tmp/back"
	same "$page: what was put comes out again" "$tmp/back" "$tmp/typed.html"
done

# within PAGE MOST: whether at least 2,000 line ends have been seen, and of so many at most MOST are wrong.
within() {
	awk -F '\t' -v page="$1" -v most="$2" '
		$1 == page { seen = 1; bad = $2 < 2000 || ($3 + $4) * 2000 > most * $2 }
		END { exit !seen || bad }' "$tmp/lines"
}

# look BROWSER MOST: line ends inside syllables and before sections, of two thousand.
look() {
	PLACES=1 count_lines "$1" "$font" 90,120,150,180,210,240 typed joined joined-wbr >"$tmp/lines" 2>&1
	! within typed "$2"
	result $? "$1 ends lines of the text as it is in wrong places" <"$tmp/lines"
	for page in joined joined-wbr; do
		within "$page" "$2"
		result $? "$1 ends at most $2 of 2,000 lines of $page in wrong places" <"$tmp/lines"
	done
}

if [ -n "$SAN" ]; then
	skip 'browsers look at text, which sanitizers do not change'
	finish
fi
font=$(burmese_font)
for row in chromium:0 firefox:1; do
	if [ -z "$font" ]; then
		skip 'neither Padauk nor Noto Sans Myanmar is here to show lines in'
	elif ! has_browser "${row%:*}"; then
		skip "${row%:*} is not here to show lines"
	else
		look "${row%:*}" "${row#*:}"
	fi
done
finish
