#!/bin/sh
# SPDX-License-Identifier: MIT
# Where every data table is from, and under which licence.
. tests/lib/tap.sh

table=lib/data/SOURCES.tsv
# CC-BY-SA: only of numbers learned from such text, which hold none of it.
licences='MIT CC0-1.0 Apache-2.0 BSD-2-Clause BSD-3-Clause CC-BY-3.0 CC-BY-4.0 CC-BY-SA-4.0 Unicode-3.0 Unicode-DFS-2016 PD W3C'

rows() {
	grep -v '^#' "$table" | grep -v '^$'
}

passes "$table has rows" test -s "$table"
# Those outside lib/data are listed with their folder.
for file in lib/data/* fonts-test/*.tsv; do
	case ${file##*/} in
	SOURCES.tsv | README*) ;;
	*) rows | cut -f1 | grep -qx "${file#lib/data/}" || echo "$file is not in $table" ;;
	esac
done | none 'every table has a row'
rows | cut -f1 | while read -r name; do
	case $name in
	*/*) [ -f "$name" ] ;;
	*) [ -f "lib/data/$name" ] ;;
	esac || echo "$name is not there"
done | none 'every row has its file'
rows | cut -f1 | sort | uniq -d | none 'one row for a file'
rows | awk -F '\t' 'NF != 4 || $1 == "" || $2 == "" || $3 == "" || $4 == ""' |
	none 'file, source, licence and note in every row'
rows | awk -F '\t' -v list="$licences" '
	BEGIN { n = split(list, l, " "); for (i = 1; i <= n; i++) known[l[i]] = 1 }
	!($3 in known) { print $1 ": \"" $3 "\"" }' | none 'licences that a publisher may use'
finish
