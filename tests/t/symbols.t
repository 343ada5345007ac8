#!/bin/sh
# SPDX-License-Identifier: MIT
# What libmymr.so gives to others, and what it takes from them.
. tests/lib/tap.sh

lib=$O/libmymr.so

# Names declared with MYMR_API.
cat lib/include/mymr/*.h | awk -v RS=';' '
	match($0, /(^|\n)MYMR_API[ \n]/) {
		s = substr($0, RSTART)
		if (match(s, /mymr_[a-z0-9_]+\(/))
			print substr(s, RSTART, RLENGTH - 1)
	}' | sort >"$tmp/declared"

# A sanitizer's own symbols start with two underscores.
nm -D --defined-only "$lib" | awk '{ sub(/@.*/, "", $NF); print $NF }' |
	grep -v '^__' | sort >"$tmp/exported"
nm -D --undefined-only "$lib" | awk '{ sub(/@.*/, "", $NF); print $NF }' | sort >"$tmp/undefined"

passes 'the library has symbols' test -s "$tmp/exported"
passes 'tests/symbols.txt is sorted' sort -c tests/symbols.txt
same 'tests/symbols.txt lists what the headers declare' "$tmp/declared" tests/symbols.txt
same 'the library exports what tests/symbols.txt lists' "$tmp/exported" tests/symbols.txt
grep -xE '(__)?(abort|exit|_exit|quick_exit|v?f?printf|puts|putchar|fputs|perror|getenv|secure_getenv|setenv|setlocale|signal)(_chk)?|__assert_fail|std(out|err)' \
	"$tmp/undefined" | none 'the library neither ends the process, prints, nor reads the environment'
finish
