#!/bin/sh
# SPDX-License-Identifier: MIT
# Words, phrases and sentences found by the shipped model and by models of a part of the data,
# measured on the rest: sh tests/eval/segment.sh MYMR. Pieces count when both ends are right.
mymr=$1
data=${MYMR_SHARED:-../shared/data}/seg
if ! [ -d "$data" ]; then
	echo "segment: skipped: $data is not here"
	exit 0
fi
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT

# score NAME ASKED OPTION...: the first figure beside what is asked, and boundaries.
score() {
	name=$1 asked=$2
	shift 2
	"$mymr" eval "$@" | awk -v name="$name" -v asked="$asked" '
		NR == 1 { f1 = $2; missed = asked != "-" && f1 + 0 < asked + 0 ? "   MISSED" : "" }
		NR == 4 { printf "segment: %s: %s (asked %s), boundaries %s%s\n", name, f1, asked, $2, missed }'
}

# Every tenth line to measure with, and all others.
tenth() {
	awk 'NR % 10 == 0' "$1"
}
rest() {
	awk 'NR % 10 != 0' "$1"
}

# Stretches of text between signs, with the blanks their writers put.
phrases() {
	sed 's/၊/\n/g; s/။/\n/g; s/["“”‘’()?!,;:–—…]/\n/g; s/\.\( \|$\)/\n/g' "$1" | awk 'NF >= 3'
}

# Sentences of a paragraph, words joined: B begins one.
paragraphs() {
	awk '{
		line = ""
		for (i = 1; i <= NF; i++) {
			cut = match($i, /\/[BONE]$/)
			word = cut ? substr($i, 1, cut - 1) : $i
			line = line (i > 1 && substr($i, cut + 1) == "B" ? " " : "") word
		}
		print line
	}' "$1"
}

score 'words, mypos' 92 --gold "$data/mypos.seg"
score 'words, mysent' 82 --gold "$data/mysent_new.seg"
score 'words, social' 89 --gold "$data/social_hs.seg"
score 'words, talpco, which it knows' 95 --gold "$data/talpco.seg"
score 'words, conversation' 88.5 --gold "$data/enmy_conv.seg"
score 'words, contradict' - --gold "$data/contradict.seg"
score 'compounds, mypos' - --by compound --gold "$data/mypos_compound.seg"
paragraphs "$data/mysent_para.tagged" >"$tmp/paragraphs"
score 'sentences, mysent' 75 --by sentence --gold "$tmp/paragraphs"
for text in wiki_my_ccbysa mypoetry_ccbyncsa talpco_ccby; do
	phrases "$data/raw/$text.txt" >"$tmp/phrases"
	score "phrases, $text" 74 --by phrase --gold "$tmp/phrases"
done

# The same training as make train-segment, without what is measured.
mkdir "$tmp/rest" "$tmp/tenth"
for file in talpco.seg raw/voa_pd.txt raw/mynews_mit_nospace.txt raw/waitzar_apache.txt raw/udhr.txt; do
	rest "$data/$file" >"$tmp/rest/${file#raw/}"
	tenth "$data/$file" >"$tmp/tenth/${file#raw/}"
done
awk 'NR % 12 == 1' "$data/raw/bible_pd.txt" >"$tmp/rest/bible.txt"
awk 'NR % 12 == 7' "$data/raw/bible_pd.txt" >"$tmp/tenth/bible.txt"
sed '/^#/d; s/^[^	]*	//' lib/data/word_gold.tsv >"$tmp/gold"
"$mymr" train --quiet --gold "$tmp/rest/talpco.seg" --gold "$tmp/gold" --weight 20 \
	--counts "$data/lex/myword_unigram.MIT.tsv" \
	$(for f in "$tmp"/rest/*.txt; do echo "--text $f"; done) \
	--max-rows 24000 --max-words 26000 -o "$tmp/part.model" || exit 1
score 'words, talpco, held out' 95 --model "$tmp/part.model" --gold "$tmp/tenth/talpco.seg"
for text in voa_pd waitzar_apache bible; do
	phrases "$tmp/tenth/$text.txt" >"$tmp/phrases"
	score "phrases, $text, held out" 74 --model "$tmp/part.model" --by phrase --gold "$tmp/phrases"
done

rest "$data/mypos.seg" >"$tmp/mypos"
tenth "$data/mypos.seg" >"$tmp/mypos.tenth"
start=$(date +%s)
"$mymr" train --quiet --gold "$tmp/mypos" -o "$tmp/mypos.model" || exit 1
echo "segment: mymr train on mypos: $(($(date +%s) - start)) s, asked 60"
score 'words, mymr train on mypos, held out' 95 --model "$tmp/mypos.model" --gold "$tmp/mypos.tenth"
