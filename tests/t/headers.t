#!/bin/sh
# SPDX-License-Identifier: MIT
# Public headers stand alone, in C and in C++, and say what they declare.
. tests/lib/tap.sh

: "${CXX:=c++}"

for header in lib/include/mymr/*.h fonts-test/include/mymr/*.h; do
	name=mymr/${header##*/}
	printf '#include <%s>\n' "$name" >"$tmp/alone.c"
	passes "$name alone in C11" $CC -std=c11 -pedantic -Wall -Wextra -Werror -Ilib/include \
		-Ifonts-test/include -fsyntax-only "$tmp/alone.c"
	if has "$CXX"; then
		passes "$name alone in C++11" $CXX -x c++ -std=c++11 -pedantic -Wall -Wextra -Werror \
			-Ilib/include -Ifonts-test/include -fsyntax-only "$tmp/alone.c"
	else
		skip "$name alone in C++11: there is no $CXX"
	fi
done

awk '/^MYMR_API/ && before !~ /\*\/$/ { print FILENAME ":" FNR ": says nothing before it" }
	{ before = $0 }' lib/include/mymr/*.h fonts-test/include/mymr/*.h | none 'a comment before every declaration'

ls lib/include/mymr | grep -vx mymr.h | sed 's,.*,#include <mymr/&>,' >"$tmp/all"
grep '^#include' lib/include/mymr/mymr.h >"$tmp/umbrella"
same 'mymr/mymr.h includes all others, sorted' "$tmp/umbrella" "$tmp/all"
finish
