#!/bin/sh
# SPDX-License-Identifier: MIT
# A process killed at any moment leaves the old output file or the new one, never a part.
. tests/lib/tap.sh

rounds=40
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

i=0
n_old=0
n_new=0
while [ "$i" -lt "$rounds" ]; do
	cp "$tmp/old" "$tmp/out/page.html"
	"$O/mymr" localize -q "$tmp/page.html" -o "$tmp/out/page.html" &
	pid=$!
	sleep "$(awk -v i="$i" -v n="$rounds" -v span="$span" \
		'BEGIN { printf "%.4f", span / 1000 * (0.3 + i / n) }')"
	kill -9 "$pid" 2>/dev/null
	wait "$pid" 2>/dev/null
	if cmp -s "$tmp/out/page.html" "$tmp/old"; then
		n_old=$((n_old + 1))
	elif cmp -s "$tmp/out/page.html" "$tmp/new"; then
		n_new=$((n_new + 1))
	else
		echo "round $i: neither the old file nor the new one" >>"$tmp/half"
	fi
	i=$((i + 1))
done 2>/dev/null

echo "# $rounds kills within $span ms: $n_old times the old file, $n_new times the new one"
touch "$tmp/half"
none 'the output is always the old file or the new one' <"$tmp/half"
[ "$n_old" -gt 0 ]
result $? 'some were killed before the end' </dev/null
ls -A "$tmp/out" | grep -vxE 'page\.html(\.mymr-[A-Za-z0-9]{6})?' |
	none 'nothing else is left behind but temporary files'
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
finish
