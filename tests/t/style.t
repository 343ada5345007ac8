#!/bin/sh
# SPDX-License-Identifier: MIT
# The house style, where a program can see it.
. tests/lib/tap.sh

sources() {
	find lib tools tests fonts-test -name '*.[ch]' | sort
}

scripts() {
	find tests/t tests/lib fonts-test .ci -name '*.t' -o -name '*.sh' | sort
}

# The words are taken apart here, so that this file does not have them.
{ sources; scripts; find . -name '*.mk' -path './[flt.]*'; echo Makefile; } |
	xargs grep -nE '\b(TO''DO|FIX''ME|XX''X|HA''CK)\b' | none 'nothing is left for later'
{ sources; scripts; } | xargs wc -l | awk '$2 != "total" && $1 > 450' | none 'no file has over 450 lines'
{ sources; scripts; } | xargs grep -L 'SPDX-License-Identifier: ' | none 'a licence line in every source'
sources | grep '^tools/' | xargs grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' |
	none 'tools are GPL'
sources | grep -v '^tools/' | xargs grep -L 'SPDX-License-Identifier: MIT' | none 'all else is MIT'
sources | xargs grep -nE '[[:blank:]]$' | none 'no blanks at the ends of lines'

if has clang-format; then
	sources | xargs clang-format --dry-run --Werror 2>&1 | head -n 40 |
		none 'clang-format has nothing to change'
else
	skip 'clang-format is not here'
fi

if git rev-parse --git-dir >/dev/null 2>&1; then
	git ls-files | grep -E '^build/|\.(mo|o|a|so|t\.tmp|pot~|po~)$|(^|/)tables/' |
		none 'nothing generated is committed'
	git ls-files -ci --exclude-standard | none 'nothing ignored is committed'
else
	skip 'this is not a git work tree: cannot see whether generated files are committed'
fi
finish
