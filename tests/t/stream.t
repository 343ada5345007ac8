#!/bin/sh
# SPDX-License-Identifier: MIT
# Standard input is changed in pieces: memory does not grow with it, and the pieces do not show.
. tests/lib/tap.sh

mymr=$O/mymr
hostile=$(printf '\341\200\271') # a virama, and nothing to stack

# repeat TEXT BYTES: TEXT over and over without a line end, as many whole ones as fit.
repeat() {
	printf '%s' "$1" >"$tmp/one"
	size=$(($(wc -c <"$tmp/one")))
	count=$(($2 / size))
	while [ "$size" -lt 60000 ]; do
		cat "$tmp/one" "$tmp/one" >"$tmp/two"
		mv "$tmp/two" "$tmp/one"
		size=$((size * 2))
		count=$((count / 2))
	done
	while [ "$count" -gt 0 ]; do
		cat "$tmp/one"
		count=$((count - 1))
	done
}

# The most that a process may have; what is mapped for libraries counts, too.
limit=200000

# small NAME TEXT COMMAND...: COMMAND changes a line of 100 MB in little memory.
small() {
	_what=$1
	_text=$2
	shift 2
	if [ -n "$SAN" ]; then
		skip "$_what: a sanitizer's memory is not to be limited"
		return
	fi
	repeat "$_text" 100000000 | (ulimit -v $limit && exec "$@") 2>"$tmp/complaint" |
		wc -c >"$tmp/bytes"
	[ "$(($(cat "$tmp/bytes")))" -gt 90000000 ] &&
		! grep -v "cannot carry" "$tmp/complaint"
	result $? "$_what" <"$tmp/complaint"
}

small 'normalize: a line of 100 MB' 'မြန်မာနိုင်ငံ ကျောင်းသား ' "$mymr" normalize
small 'normalize: a line of 100 MB of nothing but viramas' "$hostile" "$mymr" normalize
small 'convert: a line of 100 MB of Zawgyi' 'ျမန္မာႏိုင္ငံ ေက်ာင္းသား ' "$mymr" convert
small 'convert: a line of 100 MB of viramas' "$hostile" "$mymr" convert --from unicode --to zawgyi

# Lines of 100 MB in all; memory is for the longest.
small 'number: many lines' '၁,၂၃၄,၅၆၇,၈၉၀
' "$mymr" number
small 'number: many lines of JSON' '၅
' "$mymr" number --parse --json

# The same line whole, and as it comes in pieces of many sizes.
{
	repeat 'ျမန္မာႏိုင္ငံ ေက်ာင္းသား၊ ' 1500000
	repeat "$hostile" 1500000
	repeat 'ေဒၚစုၾကည္ ၂၀၁၇' 1500000
	echo
	echo 'ေက်ာင္း'
} >"$tmp/text.txt"
for from in zawgyi auto; do
	"$mymr" convert --from $from <"$tmp/text.txt" >"$tmp/whole"
	passes "convert --from $from changes something" sh -c "! cmp -s '$tmp/whole' '$tmp/text.txt'"
	for size in 17 4093 65536 1048577 100000000; do
		[ $size -gt 17 ] || [ $from = zawgyi ] || continue
		dd if="$tmp/text.txt" bs=$size 2>/dev/null | "$mymr" convert --from $from >"$tmp/pieces"
		cmp "$tmp/whole" "$tmp/pieces" >"$tmp/difference" 2>&1
		result $? "convert --from $from: the same in pieces of $size bytes" <"$tmp/difference"
	done
done
"$mymr" convert --from zawgyi "$tmp/text.txt" >"$tmp/file"
passes 'convert: a file is converted as standard input is' \
	sh -c "'$mymr' convert --from zawgyi <'$tmp/text.txt' | cmp - '$tmp/file'"
finish
