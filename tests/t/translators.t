#!/bin/sh
# SPDX-License-Identifier: MIT
# The commands of docs/translators.md, in their order and word for word.
. tests/lib/tap.sh

mkdir "$tmp/bin" "$tmp/walk"
case $O in
/*) ln -s "$O/mymr" "$tmp/bin/mymr" ;;
*) ln -s "$(pwd)/$O/mymr" "$tmp/bin/mymr" ;;
esac
PATH=$tmp/bin:$PATH
ln -s "$(pwd)/tests" "$(pwd)/po" "$tmp/walk/"

sed -n 's/^    //p' docs/translators.md >"$tmp/commands"
while read -r line; do
	# What is left to translate is told by the exit code.
	case $line in
	'mymr stats '* | 'mymr update '* | 'mymr prefill '*) most=1 ;;
	*) most=0 ;;
	esac
	# What is served is served until it is interrupted, and then all is well.
	case $line in
	*' --serve '*) line="timeout --preserve-status -s INT 2 $line" ;;
	esac
	(cd "$tmp/walk" && eval "$line") >"$tmp/said" 2>&1 </dev/null
	[ $? -le "$most" ]
	result $? "$line" <"$tmp/said"
done <"$tmp/commands"

# wrote FILE TEXT: the walk made it, with a text of the article.
wrote() {
	passes "$1 has '$2'" grep -qF "$2" "$tmp/walk/$1"
}
wrote article.pot 'msgid "'
wrote filled.po '# mymr: memory '
wrote pseudo.html '⟦'
wrote review.html '<article class="done'
wrote article.my.html 'ကူးတို့ခေါင်းလောင်းသံ ပြန်ကြားရ</h1>'
wrote site.json '{'
finish
