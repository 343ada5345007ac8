#!/bin/sh
# SPDX-License-Identifier: MIT
# Progress is for a terminal, and only where it does not mingle with output.
. tests/lib/tap.sh

if ! has script; then
	skip 'script is not here to be a terminal'
	finish
fi
mkdir "$tmp/d"
i=0
while [ "$i" -lt 30 ]; do
	yes 'ျမန္မာႏိုင္ငံေတာ္သည္' | head -n 15000 >"$tmp/d/$i.txt"
	i=$((i + 1))
done
printf 'a\377' >"$tmp/d/bad.txt"
case $O in
/*) mymr=$O/mymr ;;
*) mymr=$(pwd)/$O/mymr ;;
esac

# on_terminal COMMAND: what it leaves on the terminal, a line for each time the cursor goes back.
on_terminal() {
	rm -rf "$tmp/now"
	cp -R "$tmp/d" "$tmp/now"
	{
		(cd "$tmp/now" && COLUMNS=100 script -qec "$1" /dev/null </dev/null)
		echo
	} | tr "\r" "\n" >"$tmp/screen"
}

on_terminal "'$mymr' convert -i -r ."
grep -qE '\[[#.]{20}\] [0-9]+ of 31 files, [0-9.]+ of [0-9.]+ MB, [0-9]+ s left$' "$tmp/screen"
result $? 'a bar, files, MB and the time that is left' <"$tmp/screen"
grep -q 'mymr:.* ./bad.txt:1:2: invalid UTF-8' "$tmp/screen"
result $? 'a complaint has a line of its own' <"$tmp/screen"
tail -n 2 "$tmp/screen" | grep 'files' | none 'the bar is gone at the end'
on_terminal "'$mymr' convert -i -r -j 3 ."
grep -qE '[0-9]+ of 31 files' "$tmp/screen"
result $? 'with several processes, too' <"$tmp/screen"
on_terminal "'$mymr' convert -r ."
grep 'of 31 files' "$tmp/screen" | none 'none where the output goes to the terminal'
on_terminal "'$mymr' convert -r . 2>&1 | cat"
grep 'of 31 files' "$tmp/screen" | none 'none in a pipe'
finish
