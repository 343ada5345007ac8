#!/bin/sh
# SPDX-License-Identifier: MIT
# What the two libraries give to others, and what they take from them.
. tests/lib/tap.sh

# declared HEADER...: names declared with MYMR_API.
declared() {
	cat "$@" | awk -v RS=';' '
	match($0, /(^|\n)MYMR_API[ \n]/) {
		s = substr($0, RSTART)
		if (match(s, /mymr_[a-z0-9_]+\(/))
			print substr(s, RSTART, RLENGTH - 1)
	}' | sort
}

# names FILE WHICH: dynamic symbols. A sanitizer's own start with two underscores.
names() {
	nm -D "--$2-only" "$1" | awk '{ sub(/@.*/, "", $NF); print $NF }' | sort
}

# look LIBRARY LIST HEADER...
look() {
	library=$1
	list=$2
	shift 2
	declared "$@" >"$tmp/declared"
	names "$O/$library" defined | grep -v '^__' >"$tmp/exported"
	names "$O/$library" undefined >"$tmp/undefined"
	passes "$library has symbols" test -s "$tmp/exported"
	passes "$list is sorted" sort -c "$list"
	same "$list lists what the headers declare" "$tmp/declared" "$list"
	same "$library exports what $list lists" "$tmp/exported" "$list"
	grep -xE '(__)?(abort|exit|_exit|quick_exit|v?f?printf|puts|putchar|fputs|perror|getenv|secure_getenv|setenv|setlocale|signal)(_chk)?|__assert_fail|std(out|err)' \
		"$tmp/undefined" |
		none "$library neither ends the process, prints, nor reads the environment"
}

look libmymr.so tests/symbols.txt lib/include/mymr/*.h
look libmymr-font.so tests/symbols-font.txt fonts-test/include/mymr/*.h

# What links libmymr gets no graphics.
readelf -d "$O/libmymr.so" "$O/mymr" 2>/dev/null |
	grep -E 'NEEDED.*(harfbuzz|freetype|cairo|fontconfig|graphite|mymr-font)' |
	none 'neither libmymr.so nor the command needs a library of graphics'
finish
