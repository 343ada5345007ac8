#!/bin/sh
# SPDX-License-Identifier: MIT
# Editors of the same file at once, and kill -9 while they save: nothing of what was saved is lost.
. tests/lib/tap.sh
. tests/lib/serve.sh

cat >"$tmp/first.po" <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "The ferry is late."
msgstr "ကူးတို့ နောက်ကျသည်။"
PO

# --- A file that another program keeps; what comes of it is seen at the end.

if has flock; then
	cp "$tmp/first.po" "$tmp/kept.po"
	flock "$tmp/kept.po" sh -c "echo \$\$ >$tmp/keeper; exec sleep 60" &
	flocker=$!
	sleep 0.3
	serve kept "$tmp/kept.po"
	perl tests/lib/editor.pl "$url" kept 1 1 >"$tmp/kept.said" 2>&1 &
	kept=$!
	"$O/mymr" update -i -q "$tmp/kept.po" "$tmp/first.po" 2>"$tmp/kept.update" &
	updated=$!
fi

# --- Two servers, each with an editor who saves 200 messages.

catalog() {
	awk 'BEGIN {
		print "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\""
		for (i = 1; i <= 400; i++)
			printf "\nmsgid \"number %d\"\nmsgstr \"\"\n", i
	}'
}
catalog >"$tmp/many.po"
serve one "$tmp/many.po"
one=$url
serve two "$tmp/many.po"
two=$url
perl tests/lib/editor.pl "$one" one 1 200 >"$tmp/one" &
editor=$!
perl tests/lib/editor.pl "$two" two 201 400 >"$tmp/two"
wait "$editor"
cat "$tmp/one" "$tmp/two" | grep -c ' 200$' | grep -vx 400 | none 'two editors save 200 messages each'
catalog | awk '
	/^msgid "n/ { n = $3 + 0 }
	/^msgstr ""/ { $0 = "msgstr \"" (n <= 200 ? "one" : "two") " " n "\"" }
	{ print }' >"$tmp/want"
same 'nothing of it is lost' "$tmp/many.po" "$tmp/want"

# The same messages, of pages that were opened before any was saved: each has one winner, and the
# other is told.
catalog >"$tmp/many.po"
perl tests/lib/editor.pl "$one" one 1 100 "$tmp/one.open" "$tmp/two.open" >"$tmp/one" &
editor=$!
perl tests/lib/editor.pl "$two" two 1 100 "$tmp/two.open" "$tmp/one.open" >"$tmp/two"
wait "$editor"
awk -v one="$tmp/one" -v two="$tmp/two" '
	/^msgid "number/ { n = $3 + 0 }
	/^msgstr "(one|two) / { winner[n] = $2 }
	END {
		while ((getline line <one) > 0) { split(line, a, " "); status["\"one", a[1]] = a[2] }
		while ((getline line <two) > 0) { split(line, a, " "); status["\"two", a[1]] = a[2] }
		for (i = 1; i <= 100; i++) {
			loser = winner[i] == "\"one" ? "\"two" : "\"one"
			if (status[winner[i], i] != 200 || status[loser, i] != 409)
				print i, winner[i], status["\"one", i], status["\"two", i]
		}
	}' "$tmp/many.po" | none 'of two who save the same message, one is told of the other'

# --- kill -9 at any moment.

rounds=${KILLS:-20}
: >"$tmp/faults.all"
catalog >"$tmp/killed.po"
i=0
: >"$tmp/saved"
while [ "$i" -lt "$rounds" ]; do
	serve killed "$tmp/killed.po"
	perl tests/lib/editor.pl "$url" "round$i" 1 400 >"$tmp/round" 2>&1 &
	editor=$!
	sleep "$(awk -v i="$i" 'BEGIN { printf "%.3f", 0.2 + i % 10 * 0.07 }')"
	kill -9 "$pid"
	wait "$pid" 2>/dev/null
	wait "$editor"
	sed -n "s/ 200\$//p" "$tmp/round" >"$tmp/saved"
	# All that was answered is there; all other messages are what an earlier round has left.
	awk -v round="round$i" -v saved="$tmp/saved" '
		BEGIN { while ((getline n <saved) > 0) want[n] = 1 }
		/^msgid "number/ { n = $3 + 0; seen++ }
		/^msgstr "round[0-9]+ [0-9]+"$/ { if ($3 + 0 != n) print "misplaced " n; has[n] = $2; next }
		/^(msgstr ""|msgid ".*"|msgstr "Content.*"|)$/ { next }
		{ print "half a line: " $0 }
		END {
			if (seen != 400) print seen " messages"
			for (n in want) if (has[n] != "\"" round) print n " was saved and is lost"
		}' "$tmp/killed.po" >>"$tmp/faults.all"
	cat "$tmp/saved" >>"$tmp/saved.all"
	i=$((i + 1))
done 2>/dev/null
echo "# $rounds kills among $(wc -l <"$tmp/saved.all") saves"
none 'the file is always whole, with all that was saved' <"$tmp/faults.all"
[ -s "$tmp/saved.all" ]
result $? 'something was saved before the kills' </dev/null

if has flock; then
	wait "$kept"
	grep -qx '1 503' "$tmp/kept.said"
	result $? '503: a file that another program keeps' <"$tmp/kept.said"
	wait "$updated"
	[ $? -eq 2 ] && grep -qF 'kept.po: another program keeps the file; try again' "$tmp/kept.update"
	result $? 'mymr update waits for it, too' <"$tmp/kept.update"
	same 'neither has written' "$tmp/kept.po" "$tmp/first.po"
	kept_url=$(cat "$tmp/kept.url")
	perl tests/lib/editor.pl "$kept_url" kept 1 1 >"$tmp/kept.said" &
	kept=$!
	sleep 0.5
	same 'a save waits for who has the lock' "$tmp/kept.po" "$tmp/first.po"
	kill -9 "$flocker" "$(cat "$tmp/keeper")"
	wait "$kept"
	grep -qx '1 200' "$tmp/kept.said"
	result $? 'and goes on when that was killed' <"$tmp/kept.said"
else
	skip 'flock is not here to keep a file locked'
fi
finish
