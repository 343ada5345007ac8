#!/bin/sh
# SPDX-License-Identifier: MIT
# Help and manual pages name the same commands and options; help has an example and is Burmese
# where Burmese is asked for.
. tests/lib/tap.sh

mymr=$O/mymr
man=docs/man

# "-o --output" for each option of a help text.
of_help() {
	sed -n -E 's/^  (-[a-z], |    )(--[a-z-]+).*/\1\2/p' | sed 's/^ *//; s/,//' | sort
}

# The same of a manual page: ".It Fl o , Fl Fl output Ar file".
of_manual() {
	sed -n -E 's/^\.It (Fl ([a-z]) , )?Fl Fl ([a-z][a-z-]*).*/-\2 --\3/p' "$1" |
		sed 's/^- //' | sort
}

check_manual() {
	if has mandoc; then
		mandoc -Tlint -Wwarning "$1" | none "$1 passes mandoc -Tlint"
	elif has groff; then
		groff -mdoc -Tutf8 -ww "$1" 2>&1 >"$tmp/page" | none "$1 passes groff -ww"
	else
		skip "neither mandoc nor groff is here to check $1"
	fi
	for section in NAME SYNOPSIS DESCRIPTION ENVIRONMENT 'EXIT STATUS' EXAMPLES 'SEE ALSO'; do
		grep -qx ".Sh $section" "$1" || echo "no section $section"
	done | none "$1 has its sections"
}

"$mymr" help | sed -n -E 's/^  ([a-z]+( [a-z-]+)?)  .*/\1/p' >"$tmp/commands"
passes 'help lists commands' test -s "$tmp/commands"
check_manual "$man/mymr.1"

while read -r name; do
	page=$man/mymr-$(echo "$name" | tr ' ' -).1
	"$mymr" $name --help >"$tmp/help"
	"$mymr" help $name | cmp -s - "$tmp/help"
	result $? "help $name is $name --help" </dev/null
	passes "$page is there" test -s "$page"
	[ -f "$page" ] || continue
	check_manual "$page"
	passes "mymr.1 lists $name" grep -qxF ".It Cm $name" "$man/mymr.1"
	passes "mymr.1 refers to $page" grep -q "^\.Xr $(basename "$page" .1) 1" "$man/mymr.1"
	of_help <"$tmp/help" >"$tmp/in-help"
	of_manual "$page" >"$tmp/in-manual"
	same "$name: the options of help and manual are the same" "$tmp/in-manual" "$tmp/in-help"
	sed -n '/^example:$/,$p' "$tmp/help" | grep -q "^  mymr $name "
	result $? "$name --help has an example" <"$tmp/help"
	LANGUAGE=my "$mymr" $name --help >"$tmp/burmese"
	grep -v "^  mymr " "$tmp/burmese" | has_burmese
	result $? "$name --help is Burmese with LANGUAGE=my" <"$tmp/burmese"
	of_help <"$tmp/burmese" >"$tmp/in-burmese"
	same "$name: its options are the same in Burmese" "$tmp/in-burmese" "$tmp/in-help"
	# Every line but choices, the example and its command is translated.
	comm -12 "$tmp/help" "$tmp/burmese" 2>/dev/null | grep -E '^( {10}|usage)' |
		none "$name --help has nothing left in English"
done <"$tmp/commands"

for page in "$man"/mymr-*.1; do
	name=${page#"$man/mymr-"}
	tr ' ' - <"$tmp/commands" | grep -qx -e "${name%.1}" || echo "$page has no command"
done | none 'every manual page has its command'
grep -oE '^\.Xr mymr[a-z-]* 1' "$man"/*.1 | sed 's/.*Xr //; s/ /./' | sort -u | while read -r page; do
	[ -f "$man/$page" ] || echo "$page is referred to"
done | none 'no manual page refers to one that is missing'
finish
