#!/bin/sh
# SPDX-License-Identifier: MIT
# A process killed at any moment leaves the old output file or the new one, never a part.
. tests/lib/tap.sh

# KILLS=1 leaves little but what always happens at the same place.
rounds=${KILLS:-40}
awk 'BEGIN {
	for (i = 0; i < 40000; i++)
		print "<p>The ferry runs again and the jetty is <b>full</b> of people</p>"
}' >"$tmp/page.html"
mkdir "$tmp/out"
echo 'the old file' >"$tmp/old"
passes 'a whole run' "$O/mymr" localize -q "$tmp/page.html" -o "$tmp/new"

# How long a run takes, in milliseconds, so that the moments are spread over it and a bit beyond.
now() {
	perl -MTime::HiRes=time -e 'printf "%d\n", time * 1000'
}
start=$(now)
"$O/mymr" localize -q "$tmp/page.html" -o "$tmp/new"
span=$(($(now) - start + 1))

# kills FILE OLD NEW WHAT COMMAND...: the command, which makes FILE of a copy of OLD, killed at
# moments of $span.
kills() {
	file=$1 old=$2 new=$3 what=$4
	shift 4
	rm -rf "$tmp/out" "$tmp/half"
	mkdir "$tmp/out"
	i=0
	n_old=0
	n_new=0
	while [ "$i" -lt "$rounds" ]; do
		cp "$old" "$tmp/out/$file"
		"$@" &
		pid=$!
		sleep "$(awk -v i="$i" -v n="$rounds" -v span="$span" \
			'BEGIN { printf "%.4f", span / 1000 * (0.3 + i / n) }')"
		kill -9 "$pid" 2>/dev/null
		wait "$pid" 2>/dev/null
		if cmp -s "$tmp/out/$file" "$old"; then
			n_old=$((n_old + 1))
		elif cmp -s "$tmp/out/$file" "$new"; then
			n_new=$((n_new + 1))
		else
			echo "round $i: neither the old file nor the new one" >>"$tmp/half"
		fi
		i=$((i + 1))
	done 2>/dev/null
	echo "# $rounds kills within $span ms: $n_old times the old file, $n_new times the new one"
	touch "$tmp/half"
	none "$what is always the old file or the new one" <"$tmp/half"
	[ "$n_old" -gt 0 ]
	result $? "$what: some were killed before the end" </dev/null
	ls -A "$tmp/out" | sed 's/\.mymr-[A-Za-z0-9]\{6\}$//' | grep -vxF "$file" |
		none "$what: nothing else is left behind but temporary files"
}
kills page.html "$tmp/old" "$tmp/new" 'the output' \
	"$O/mymr" localize -q "$tmp/page.html" -o "$tmp/out/page.html"

# Death in the middle of writing, always at the same place: the limit for files is half of what is
# to be written. Where the signal is ignored, it is an error.
half=$(($(wc -c <"$tmp/new") / 1024))
rm -rf "$tmp/out"
mkdir "$tmp/out"
cp "$tmp/old" "$tmp/out/page.html"
(ulimit -f "$half" && exec "$O/mymr" localize -q "$tmp/page.html" -o "$tmp/out/page.html") 2>/dev/null
[ $? -gt 128 ]
result $? 'killed while it wrote' </dev/null
same 'the old file is there' "$tmp/out/page.html" "$tmp/old"
ls -A "$tmp/out" | grep -c '\.mymr-' | grep -vx 1 | none 'one temporary file is left'
rm -f "$tmp/out/page.html.mymr-"*
(trap '' XFSZ && ulimit -f "$half" &&
	exec "$O/mymr" localize -q "$tmp/page.html" -o "$tmp/out/page.html") 2>"$tmp/complaint"
[ $? -eq 2 ] && grep -q 'page.html: File too large' "$tmp/complaint"
result $? 'a file that grows too large is an error' <"$tmp/complaint"
same 'the old file is still there' "$tmp/out/page.html" "$tmp/old"
ls -A "$tmp/out" | grep -vx page.html | none 'no temporary file is left'

passes 'a run after all that' "$O/mymr" localize -q "$tmp/page.html" -o "$tmp/out/page.html"
same 'it writes the new file' "$tmp/out/page.html" "$tmp/new"

# Many files in place, by several processes: each is the old one or the new one.
mkdir "$tmp/old.d" "$tmp/old.d/e"
i=0
while [ "$i" -lt 40 ]; do
	awk -v i="$i" 'BEGIN { for (k = 0; k < 400; k++) print i, k, "ျမန္မာႏိုင္ငံေတာ္သည္ ေက်ာင္းသားမ်ား" }' \
		>"$tmp/old.d/$i.txt"
	echo "{\"$i\": \"ျမန္မာႏိုင္ငံေတာ္သည္\"}" >"$tmp/old.d/e/$i.json"
	i=$((i + 1))
done
cp -R "$tmp/old.d" "$tmp/new.d"
start=$(now)
passes 'a whole run in place' "$O/mymr" convert -i -r -j 2 "$tmp/new.d"
span=$(($(now) - start + 1))

# The children of a killed parent go on for a moment; what they leave is looked at when they ended.
killed_run() {
	rm -rf "$tmp/now.d"
	cp -R "$tmp/old.d" "$tmp/now.d"
	perl -e 'setpgrp(0, 0); exec @ARGV' "$O/mymr" convert -i -r -j "$2" $3 "$tmp/now.d" &
	pid=$!
	sleep "$(awk -v i="$1" -v span="$span" 'BEGIN { printf "%.4f", span / 1000 * (0.1 + i / 20) }')"
	kill -9 "-$pid" 2>/dev/null || kill -9 "$pid"
	wait "$pid"
	while kill -0 "-$pid"; do
		sleep 0.01
	done
}

sums() {
	(cd "$1" && find . -type f -exec cksum {} + | sort)
}
sums "$tmp/old.d" >"$tmp/old.sums"
sums "$tmp/new.d" >"$tmp/new.sums"

# What each file of the tree is: old, new, temporary, a copy, or half.
states() {
	sums "$tmp/now.d" | awk -v old="$tmp/old.sums" -v new="$tmp/new.sums" '
		BEGIN {
			while ((getline line <old) > 0)
				what[line] = "old"
			while ((getline line <new) > 0)
				what[line] = "new"
		}
		$0 in what { print what[$0]; next }
		/\.mymr-[A-Za-z0-9]*$/ { print "temporary"; next }
		sub(/\.old$/, "") && what[$0] == "old" { print "copy"; next }
		{ print "half " $0 }'
}

i=0
while [ "$i" -lt "$((rounds / 2))" ]; do
	backup=
	[ $((i % 3)) -ne 2 ] || backup='--backup .old'
	killed_run "$i" $((1 + i % 2)) "$backup"
	states >>"$tmp/states"
	# What is left is no content: the next run passes over it and finishes the rest.
	sums "$tmp/now.d" | grep -F .mymr- >"$tmp/left.before"
	"$O/mymr" convert -i -r $backup "$tmp/now.d" || echo "exit $?" >>"$tmp/states"
	sums "$tmp/now.d" | grep -F .mymr- >"$tmp/left.after"
	cmp "$tmp/left.before" "$tmp/left.after" >>"$tmp/states"
	find "$tmp/now.d" \( -name '*.mymr-*' -o -name '*.old' \) -exec rm {} +
	diff -r "$tmp/now.d" "$tmp/new.d" >>"$tmp/states"
	i=$((i + 1))
done 2>/dev/null
echo "# $i kills within $span ms: $(sort "$tmp/states" | uniq -c | tr -s ' \n' ' ')"
grep -vxE 'old|new|copy|temporary' "$tmp/states" | none 'every file is old or new, and the next run finishes'
grep -qx old "$tmp/states" && grep -qx new "$tmp/states"
result $? 'some were killed in the middle' <"$tmp/states"

# A translation that is updated in place: all of it is there, before or after.
awk 'BEGIN {
	print "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\""
	for (i = 0; i < 30000; i++)
		printf "\nmsgid \"the ferry number %d runs again\"\nmsgstr \"ကူးတို့ %d\"\n", i, i
}' >"$tmp/old.po"
sed 's/^msgstr "က.*/msgstr ""/; s/number \([0-9]*7\) runs/number \1 never runs/' "$tmp/old.po" >"$tmp/new.pot"
cp "$tmp/old.po" "$tmp/new.po"
start=$(now)
"$O/mymr" update -q -i "$tmp/new.po" "$tmp/new.pot"
[ $? -eq 1 ] && grep -q '^#| msgid' "$tmp/new.po"
result $? 'a whole update' </dev/null
span=$(($(now) - start + 1))
kills my.po "$tmp/old.po" "$tmp/new.po" 'a translation updated in place' \
	"$O/mymr" update -q -i "$tmp/out/my.po" "$tmp/new.pot"

# An import into a memory is there as a whole or not at all, as those who read the memory see it.
awk 'BEGIN {
	print "source\ttranslation"
	for (i = 0; i < 20000; i++)
		printf "the ferry number %d runs again\tကူးတို့ %d\n", i, i
}' >"$tmp/import.tsv"
echo 'the old jetty	ဆိပ်ခံတံတား' >"$tmp/first.tsv"
"$O/mymr" memory import -q -m "$tmp/old.db" "$tmp/first.tsv"
cp "$tmp/old.db" "$tmp/new.db"
start=$(now)
passes 'a whole import' "$O/mymr" memory import -q -m "$tmp/new.db" "$tmp/import.tsv"
span=$(($(now) - start + 1))
"$O/mymr" memory export --to tsv -m "$tmp/old.db" >"$tmp/old.export"
"$O/mymr" memory export --to tsv -m "$tmp/new.db" >"$tmp/new.export"
: >"$tmp/half"
i=0
n_old=0
while [ "$i" -lt "$rounds" ]; do
	rm -f "$tmp/now.db" "$tmp/now.db-journal"
	cp "$tmp/old.db" "$tmp/now.db"
	"$O/mymr" memory import -q -m "$tmp/now.db" "$tmp/import.tsv" &
	pid=$!
	sleep "$(awk -v i="$i" -v n="$rounds" -v span="$span" \
		'BEGIN { printf "%.4f", span / 1000 * (0.05 + 1.05 * i / n) }')"
	kill -9 "$pid" 2>/dev/null
	wait "$pid" 2>/dev/null
	"$O/mymr" memory export --to tsv -m "$tmp/now.db" >"$tmp/now.export" 2>&1
	if cmp -s "$tmp/now.export" "$tmp/old.export"; then
		n_old=$((n_old + 1))
	elif ! cmp -s "$tmp/now.export" "$tmp/new.export"; then
		echo "round $i: neither the old memory nor the new one" >>"$tmp/half"
	fi
	i=$((i + 1))
done 2>/dev/null
echo "# $rounds kills within $span ms: $n_old times the old memory"
none 'a memory has all of an import or nothing' <"$tmp/half"
[ "$n_old" -gt 0 ]
result $? 'a memory: some were killed before the end' </dev/null
# What a writer that died in the middle of writing left: its journal is there, and is undone.
rm -f "$tmp/now.db" "$tmp/now.db-journal"
cp "$tmp/old.db" "$tmp/now.db"
(ulimit -f 200 && exec "$O/mymr" memory import -q -m "$tmp/now.db" "$tmp/import.tsv") >"$tmp/said" 2>&1
[ $? -gt 1 ]
result $? 'an import that the disk has no room for fails' <"$tmp/said"
"$O/mymr" memory export --to tsv -m "$tmp/now.db" >"$tmp/now.export" 2>&1
same 'the old memory is there' "$tmp/now.export" "$tmp/old.export"
finish
