#!/bin/sh
# SPDX-License-Identifier: MIT
# Instructions that detection, segmenting and the search for values take for a byte, and the worst
# of all texts: unlike time, the same on a busy machine. Asked: detection at most 14, words 70,
# syllables 20.
O=${O:-build}
command -v valgrind >/dev/null || { echo "instructions: valgrind is not here"; exit 0; }
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT

# count FUNCTION PROGRAM ARGUMENT...: what the function takes; the program's output is in $log.
count() {
	function=$1
	shift
	LC_ALL=C valgrind --tool=callgrind --callgrind-out-file=/dev/null \
		--toggle-collect="$function" "$@" >"$log" 2>&1 || return 1
	sed -n 's/.*Collected : \([0-9]*\)$/\1/p' "$log"
}

# a_byte N SIZE
a_byte() {
	awk -v n="$1" -v size="$2" 'BEGIN { printf "%.2f", n / size }'
}

"$O/bench/detect" | sed -n 's/^detect: \([^:]*\): .* in \([0-9]*\) bytes$/\1 \2/p' |
while read -r name size; do
	n=$(count mymr_detect "$O/bench/detect" "$name") || exit 1
	echo "$name $(a_byte "$n" "$size")"
done | awk '{ print "instructions: " $1 ": " $2 " a byte"; if ($2 + 0 > worst + 0) worst = $2 }
	END { print "instructions: worst " worst " a byte, asked 14" (worst > 14 ? "   MISSED" : "") }'

"$O/bench/span" | sed -n 's/^span: \([^:]*\): .* values in \([0-9]*\) bytes.*$/\1 \2/p' |
while read -r name size; do
	n=$(count mymr_span_next "$O/bench/span" "$name") || exit 1
	echo "$name $(a_byte "$n" "$size")"
done | awk '{ print "instructions: values, " $1 ": " $2 " a byte" }'

# segment WAY TEXT WHOSE: instructions a byte; nothing where the text is not.
segment() {
	n=$(count timed_pass "$O/bench/segment" "$@") || return 1
	size=$(sed -n 's/^\([0-9]*\) bytes$/\1/p' "$log")
	[ "$size" ] && a_byte "$n" "$size"
}

for row in 'word 70' 'syllable 20' 'grapheme' 'compound' 'phrase' 'sentence' 'line'; do
	set -- $row
	for text in own news; do
		ours=$(segment "$1" "$text" ours) || continue
		icu=$([ "$2" ] && segment "$1" "$text" icu)
		awk -v ours="$ours" -v asked="$2" -v icu="$icu" -v name="$1, $text" 'BEGIN {
			line = "instructions: " name ": " ours " a byte"
			if (asked)
				line = line ", ICU " icu ", asked " asked (ours > asked ? "   MISSED" : "")
			print line
		}'
	done
done
echo "instructions: first word of a process: $(count first_segment "$O/bench/segment_bounds" start)"
