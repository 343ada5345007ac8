#!/bin/sh
# SPDX-License-Identifier: MIT
# Progress and colours are for a terminal, and progress only where it does not mingle with output.
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
escape=$(printf '\033')
on_terminal "'$mymr' calendar --to en 2017-07"
grep -q "$escape\[31;1m19\*$escape\[m" "$tmp/screen"
result $? 'holidays are red in a sheet' <"$tmp/screen"
on_terminal "'$mymr' calendar --to en $("$mymr" date --today --parse | cut -c 1-7)"
grep -qE "$escape\[7m[0-9]+\*?$escape\[m" "$tmp/screen"
result $? 'today is in reverse' <"$tmp/screen"
on_terminal "NO_COLOR=1 '$mymr' calendar 2017-07"
grep "$escape" "$tmp/screen" | none 'no colours with NO_COLOR'
on_terminal "'$mymr' calendar 2017-07 | cat"
grep "$escape" "$tmp/screen" | none 'no colours in a pipe'
on_terminal "NO_COLOR=1 '$mymr' calendar 2017-07 2017-04"
grep ' $' "$tmp/screen" | none 'no line of a sheet ends in a blank'
finish
