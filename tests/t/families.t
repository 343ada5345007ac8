#!/bin/sh
# SPDX-License-Identifier: MIT
# The families of files in docs/architecture.md: every file of a folder is in one, and in no other.
. tests/lib/tap.sh

# FOLDER PATTERN for what stands in the first column of the table behind a folder's heading.
awk '
	/^#/ { folder = match($0, /^### `[a-z\/]+`$/) ? substr($0, 6, RLENGTH - 6) : "" }
	folder && /^\| `/ {
		split($0, column, "|")
		n = split(column[2], part, "`")
		for (i = 2; i <= n; i += 2)
			print folder, part[i]
	}' docs/architecture.md >"$tmp/families"

# names FOLDER: its sources without their endings, each once.
names() {
	find "$1" -type f -name '*.[chj]*' | sed 's,.*/,,; s/[.].*//' | sort -u
}

# fits NAME PATTERN: as a shell matches file names.
fits() {
	case $1 in
	$2) ;;
	*) return 1 ;;
	esac
}

# matches FOLDER: NAME PATTERN for each family that a file is in, NAME alone for one that is in none.
matches() {
	sed -n "s,^$1 ,,p" "$tmp/families" >"$tmp/patterns"
	names "$1" | while read -r name; do
		found=
		while read -r pattern; do
			fits "$name" "$pattern" && found=1 && echo "$name $pattern"
		done <"$tmp/patterns"
		[ "$found" ] || echo "$name"
	done
}

passes 'families are found' test -s "$tmp/families"
for folder in lib/document lib/catalog tools; do
	matches "$folder" >"$tmp/matches"
	awk 'NF < 2 { print $1 " is in no family" } $1 == last { print $0 " is its second family" } { last = $1 }' \
		"$tmp/matches" | none "every file of $folder is in one family"
	cut -d ' ' -f 2 "$tmp/matches" | sort -u >"$tmp/used"
	sort "$tmp/patterns" | comm -23 - "$tmp/used" | none "every family of $folder has files"
done
finish
