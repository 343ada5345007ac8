#!/bin/sh
# SPDX-License-Identifier: MIT
# What the command costs before it does anything, in instructions: sh tests/bench/startup.sh MYMR.
# Asked: at most 1 million. Prints nothing where there is no valgrind.
command -v valgrind >/dev/null || exit 0
for command in --version detect 'convert --from zawgyi --to unicode' normalize lint; do
	n=$(LC_ALL=C valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1" $command \
		</dev/null 2>&1 | sed -n 's/.*Collected : *\([0-9]*\).*/\1/p')
	echo "startup: $command: $n instructions, asked 1000000"
done
