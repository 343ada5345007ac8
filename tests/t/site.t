#!/bin/sh
# SPDX-License-Identifier: MIT
# A folder of pages in Burmese: what is written, what is not written again, ten thousand pages, and
# a run that was killed.
. tests/lib/tap.sh

MYMR=$O/mymr

# Sanitizers look at every byte: a tenth will do for them.
n=${PAGES:-10000}
[ -z "$SAN" ] || n=$((n / 10))
catalog=$tmp/my.po
cat >"$catalog" <<'P'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "River News"
msgstr "မြစ်သတင်း"

msgid "The ferry runs again."
msgstr "ကူးတို့ပြန်ပြေးပြီ။"
P

localize() {
	"$MYMR" localize -q -r "$1" -o "$2" -c "$catalog" --link '/en/*=/my/*' \
		--link 'https://e.org/en/*=https://e.org/my/*' --url https://e.org/en/ $3
}

# pages FOLDER N: folders of a hundred pages each, made by one process.
pages() {
	mkdir -p "$1"
	awk -v folder="$1" -v n="$2" 'BEGIN {
		for (i = 0; i < n; i++) {
			d = folder "/" int(i / 100)
			if (i % 100 == 0)
				system("mkdir -p " d)
			f = d "/" i ".html"
			print "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>River News</title></head>" > f
			print "<body><a href=\"/en/0/" i + 1 ".html\">" i "</a><p>The ferry runs again.</p>" > f
			if (i % 1000 == 7)
				print "<p>This one is new.</p>" > f
			print "</body></html>" > f
			close(f)
		}
	}'
}

pages "$tmp/en" "$n"
printf 'a{}' >"$tmp/en/style.css"
printf '\211PNG\000\377' >"$tmp/en/0/a.png"
passes "$n pages" localize "$tmp/en" "$tmp/my" "-j 2 --report $tmp/report.json"
(cd "$tmp/en" && find . -type f | sort) >"$tmp/names.en"
(cd "$tmp/my" && find . -type f | sort) >"$tmp/names.my"
same 'every file is there' "$tmp/names.my" "$tmp/names.en"
cmp -s "$tmp/en/0/a.png" "$tmp/my/0/a.png" && cmp -s "$tmp/en/style.css" "$tmp/my/style.css"
result $? 'what is no page is copied' </dev/null
cat >"$tmp/want" <<'H'
<!DOCTYPE html>
<html lang="my">
<head><title>မြစ်သတင်း</title><link rel="canonical" href="https://e.org/my/7/742.html"><link rel="alternate" hreflang="en" href="https://e.org/en/7/742.html"><link rel="alternate" hreflang="my" href="https://e.org/my/7/742.html"></head>
<body><a href="/my/0/743.html">၇၄၂</a><p>ကူးတို့ပြန်ပြေးပြီ။</p>
</body></html>
H
same 'a page' "$tmp/my/7/742.html" "$tmp/want"
grep -c '"text": "This one is new."' "$tmp/report.json" >"$tmp/missing"
echo $(((n + 999) / 1000)) >"$tmp/want"
same 'what is missing is reported' "$tmp/missing" "$tmp/want"
grep -c '"translated"' "$tmp/report.json" >"$tmp/reported"
echo "$n" >"$tmp/want"
same 'and so is every page' "$tmp/reported" "$tmp/want"

# Nothing is written again; then one page only.
find "$tmp/my" -type f -exec stat -c '%n %i %Y' {} + | sort >"$tmp/before"
passes 'once more' localize "$tmp/en" "$tmp/my" '-j 2'
find "$tmp/my" -type f -exec stat -c '%n %i %Y' {} + | sort >"$tmp/after"
same 'nothing is written that has not changed' "$tmp/after" "$tmp/before"
sed -i 's/ferry runs/ferry never runs/' "$tmp/en/3/333.html"
passes 'a page has changed' localize "$tmp/en" "$tmp/my" -j2
find "$tmp/my" -type f -exec stat -c '%n %i %Y' {} + | sort >"$tmp/after"
comm -13 "$tmp/before" "$tmp/after" | sed 's, .*,,; s,.*/my/,,' >"$tmp/changed"
echo 3/333.html >"$tmp/want"
same 'which is the only one that is written' "$tmp/changed" "$tmp/want"

# One thread writes what two do.
rm -rf "$tmp/one"
passes 'one at a time' localize "$tmp/en" "$tmp/one" --
passes 'the same files' diff -r "$tmp/my" "$tmp/one"

# Killed, it leaves whole pages and, at most, a file of its own making beside them; run again, it
# finishes.
rm -rf "$tmp/killed"
"$MYMR" localize -q -r "$tmp/en" -o "$tmp/killed" -j2 -c "$catalog" --link '/en/*=/my/*' \
	--link 'https://e.org/en/*=https://e.org/my/*' --url https://e.org/en/ >/dev/null 2>&1 &
pid=$!
sleep 0.3
kill -9 $pid 2>/dev/null
wait $pid 2>/dev/null
find "$tmp/killed" -name '*.html' | sed "s,^$tmp/killed/,," | while read -r page; do
	cmp -s "$tmp/killed/$page" "$tmp/one/$page" || echo "$page"
done >"$tmp/broken"
none 'whole pages after a kill' <"$tmp/broken"
passes 'what a kill left is finished' localize "$tmp/en" "$tmp/killed" -j2
find "$tmp/killed" -name '*.mymr-*' -delete
passes 'with the same files' diff -r "$tmp/one" "$tmp/killed"
rm -rf "$tmp/killed" "$tmp/one" "$tmp/my" "$tmp/en"

# The folder that is written may be inside of the one that is read.
pages "$tmp/site" 3
passes 'a folder inside' localize "$tmp/site" "$tmp/site/my" --
passes 'once more inside' localize "$tmp/site" "$tmp/site/my" --
[ -f "$tmp/site/my/0/2.html" ] && [ ! -d "$tmp/site/my/my" ]
result $? 'is not read itself' </dev/null
fails 'into itself' localize "$tmp/site" "$tmp/site" --
fails 'into a folder around it' localize "$tmp/site/0" "$tmp/site" --

# A page that fails does not keep the others from being written.
printf '<p>\377</p>' >"$tmp/site/0/1.html"
rm -rf "$tmp/site/my"
"$MYMR" localize -q -r "$tmp/site" -o "$tmp/my" 2>"$tmp/err"
[ $? = 2 ] && [ -f "$tmp/my/0/2.html" ] && [ ! -f "$tmp/my/0/1.html" ]
result $? 'a page that is broken is left out' </dev/null
grep -q "0/1.html:1:4: invalid UTF-8" "$tmp/err"
result $? 'and complained of with its place' </dev/null
finish
