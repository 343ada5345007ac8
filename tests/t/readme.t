#!/bin/sh
# SPDX-License-Identifier: MIT
# The commands of README.md in their order and word for word; those whose comment is in Burmese print
# it.
. tests/lib/tap.sh

mkdir "$tmp/bin" "$tmp/walk"
case $O in
/*) ln -s "$O/mymr" "$tmp/bin/mymr" ;;
*) ln -s "$(pwd)/$O/mymr" "$tmp/bin/mymr" ;;
esac
PATH=$tmp/bin:$PATH
ln -s "$(pwd)/tests" "$(pwd)/po" "$tmp/walk/"
cp tests/site/article.html "$tmp/walk/"
printf '1\n00:00:01,000 --> 00:00:03,000\nThe ferry runs again\n' >"$tmp/walk/film.srt"
echo '{"menu": "Read more"}' >"$tmp/walk/en.json"

sed -n 's/^    \(\(mymr\|msginit\|echo\) .*\)/\1/p' README.md >"$tmp/commands"
passes 'there are commands' test "$(wc -l <"$tmp/commands")" -ge 10
while read -r line; do
	command=${line%%  #*}
	comment=${line#"$command"}
	case $command in
	'mymr font '*)
		if ! mymr font encoding Padauk "Noto Sans Myanmar" >/dev/null 2>&1; then
			skip "$command: the fonts are not installed"
			continue
		fi
		;;
	esac
	(cd "$tmp/walk" && eval "$command") >"$tmp/out" 2>"$tmp/said" </dev/null
	result $? "$command" <"$tmp/said"
	if echo "$comment" | grep -v '…' | has_burmese; then
		echo "$comment" | sed 's/^ *# //' >"$tmp/want"
		same "prints what is said: $command" "$tmp/out" "$tmp/want"
	fi
done <"$tmp/commands"
finish
