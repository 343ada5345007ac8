#!/bin/sh
# SPDX-License-Identifier: MIT
# Where browsers end the lines of real text: inside syllables, and before ၊ and ။, of two thousand line
# ends, as it is typed and after mymr wrap. sh tests/bench/browser.sh build/mymr
set -u
mymr=$1
shared=${MYMR_SHARED:-../shared/data}
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
LC_ALL=C.UTF-8
export LC_ALL
. tests/lib/line_breaks.sh

# paragraphs FILE: a hundred that are long enough to be one, and not so long that it takes minutes.
paragraphs() {
	"$mymr" normalize "$1" | grep '[၊။]' | LC_ALL=C awk 'length > 350 && length < 4500 && n++ < 100'
}

# figures BROWSER TEXT MOST: a line for each page.
figures() {
	count_lines "$1" "$font" 100,124,148,172,196,220,244,268 typed wrapped joined joined-wbr |
		awk -F '\t' -v title="$1, $2" -v most="$3" '
			{
				wrong = ($3 + $4) * 2000 / $2
				verdict = $1 !~ /^joined/ ? "" : wrong > most ? ", MISSED" : ""
				if ($1 ~ /^joined/)
					verdict = ", at most " most " asked" verdict
				printf "%s, %s: %d line ends, %d inside a syllable, %d before a section sign: ", title, $1, $2, $3, $4
				printf "%.2f of 2,000%s; %d of the text, %d at other signs\n", wrong, verdict, $5, $6
			}'
}

font=$(burmese_font)
[ -n "$font" ] || { echo 'line ends: SKIPPED, neither Padauk nor Noto Sans Myanmar is here'; exit 0; }
[ -d "$shared/seg/raw" ] || echo "line ends of real text: SKIPPED, there is no $shared"
for text in tests/cases/news.my.txt "$shared"/seg/raw/voa_pd.txt "$shared"/seg/raw/mynews_mit_nospace.txt \
	"$shared"/seg/raw/wiki_my_ccbysa.txt "$shared"/seg/raw/udhr.txt; do
	[ -f "$text" ] || continue
	paragraphs "$text" >"$tmp/text"
	make_pages "$tmp/text"
	for row in chromium:0 firefox:1; do
		if has_browser "${row%:*}"; then
			figures "${row%:*}" "${text##*/}" "${row#*:}"
		else
			echo "line ends: SKIPPED, ${row%:*} is not here"
		fi
	done
done
