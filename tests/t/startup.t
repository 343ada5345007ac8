#!/bin/sh
# SPDX-License-Identifier: MIT
# The command starts quickly: what few need is loaded when they need it.
. tests/lib/tap.sh

for file in "$O/mymr" "$O/libmymr.so.0"; do
	readelf -d "$file" | grep NEEDED >"$tmp/needed"
	passes "what ${file##*/} needs is known" test -s "$tmp/needed"
	grep -E 'icu|gettextpo|microhttpd|stdc\+\+' "$tmp/needed" | none "${file##*/} starts without large libraries"
done

if [ -n "${SAN:-}" ]; then
	skip 'sanitizers have costs of their own'
elif ! has valgrind; then
	skip 'valgrind is not here to count instructions'
else
	sh tests/bench/startup.sh "$O/mymr" >"$tmp/counts"
	passes 'instructions are counted' grep -q 'convert.* [0-9][0-9]* instructions' "$tmp/counts"
	awk '$(NF - 3) > $NF' "$tmp/counts" | none 'no command takes more than asked before it starts'
fi
finish
