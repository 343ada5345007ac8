#!/bin/sh
# SPDX-License-Identifier: MIT
# Files made to harm who reads them: every command that takes such files ends by itself, in little
# memory, with a reason, and reads nothing but what it was given.
. tests/lib/tap.sh

mymr=$(cd "$O" && pwd)/mymr
mkdir "$tmp/files"
cd "$tmp/files" || exit 1
perl -e '
	sub to { my ($name, $text) = @_; open my $f, ">", $name or die; binmode $f; print $f $text; }
	my %empty = (
		tmx => ["tmx", "<tmx version=\"1.4\"><header/><body>", "</body></tmx>"],
		xlf => ["xliff", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" " .
			"srcLang=\"en\" trgLang=\"my\"><file id=\"f\"><unit id=\"u\"><segment><source>",
			"</source></segment></unit></file></xliff>"],
		tbx => ["tbx", "<tbx><text><body><conceptEntry>", "</conceptEntry></body></text></tbx>"]);
	my $laughs = "<!ENTITY a0 \"ha\">" .
		join "", map { "<!ENTITY a$_ \"" . ("&a" . ($_ - 1) . ";") x 10 . "\">" } 1 .. 9;
	for my $suffix (keys %empty) {
		my ($root, $open, $close) = @{$empty{$suffix}};
		to("laughs.$suffix", "<!DOCTYPE $root [$laughs]>$open&a9;$close");
		to("file.$suffix", "<!DOCTYPE $root [<!ENTITY a SYSTEM \"secret\">]>$open&a;$close");
		to("net.$suffix", "<!DOCTYPE $root [<!ENTITY a SYSTEM \"http://127.0.0.1:9/\">]>$open&a;$close");
		to("parameter.$suffix", "<!DOCTYPE $root [<!ENTITY % a SYSTEM \"secret\"> %a;]>$open$close");
		to("dtd.$suffix", "<!DOCTYPE $root SYSTEM \"secret\">$open&a;$close");
		to("deep.$suffix", $open . "<a>" x 300000);
		to("wide.$suffix", "$open<a " . join(" ", map { "a$_=\"b\"" } 1 .. 100000) . "/>$close");
		to("long.$suffix", "$open<a b=\"" . "c" x 10000000 . "\"/>$close");
		to("names.$suffix", $open . join("", map { "<n$_ xmlns=\"u$_\"/>" } 1 .. 50000) . $close);
		to("cut.$suffix", substr $open, 0, -3);
		to("half.$suffix", "\xFF\xFE" . "<\0x\0>");
		to("nul.$suffix", "$open\0$close");
	}
	to("quotes.csv", "source,translation\n" . "\"" x 5000001);
	to("fields.csv", "source,translation\n" . "," x 3000000);
	to("tabs.tsv", "\t" x 3000000);
	to("braces.tsv", "{" x 3000000 . "\tb\n");
	to("dots.tsv", "." x 1000000 . "\tb\n"); # the longest text of a memory is a little longer
	to("zip.xlsx", "PK\3\4" . "\xFF" x 1000000);
	to("many.tbx", "<tbx><conceptEntry><langSec xml:lang=\"en\">" . "<term>a</term>" x 50000 .
		"</langSec><langSec xml:lang=\"my\">" . "<term>a</term>" x 50000 .
		"</langSec></conceptEntry></tbx>");
	to("open.po", "msgid \"a\"\nmsgstr \"" x 100000);
	to("plural.po", "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=1; plural=" . "(" x 200000 . "n;\\n\"\n");
	to("same.po", "msgid \"a\"\nmsgstr \"b\"\n\n" x 50000);
	to("contexts.po", join "", map { "msgctxt \"$_\"\nmsgid \"a\"\nmsgstr \"\"\n\n" } 1 .. 100000);
	to("contexts.csv", "context,source,translation\n" . join "", map { "$_,a,b\n" } 1 .. 100000);
'
echo 'the secret' >secret
printf 'msgid ""\nmsgstr "Language: my\\nContent-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "a"\nmsgstr ""\n' >page.po
cp page.po before.po

# Sanitizers keep memory of their own.
[ -n "$SAN" ] || ulimit -v 1000000

# ends COMMAND...: by itself, whatever the answer, and in half a minute.
ends() {
	timeout 60 "$mymr" "$@" >"$tmp/out" 2>"$tmp/err" </dev/null
	status=$?
	head -c 300 "$tmp/err" >"$tmp/said"
	[ "$status" -le 2 ] && ! grep -q 'the secret' "$tmp/out" "$tmp/err"
	result $? "mymr $* ends with $status" <"$tmp/said"
	[ "$status" -ne 2 ] || [ -s "$tmp/err" ] || result 1 "mymr $* gives a reason" </dev/null
}

for file in *.tmx *.xlf *.csv *.tsv *.xlsx; do
	ends import -i page.po "$file"
	ends memory import -q -m memory.db "$file"
done
for file in *.tsv; do
	ends glossary suggest "$file"
done
for file in *.xlf *.po; do
	ends check "$file"
done
for file in *.tbx; do
	ends glossary convert "$file"
	ends check --glossary "$file" before.po
done
for file in open.po plural.po same.po; do
	ends stats "$file"
	ends update "$file" before.po
	ends localize -c "$file" secret
done
ends import -q -o out.po contexts.po contexts.csv
cmp -s page.po before.po
result $? 'and the catalog is as it was' </dev/null

# What is opened besides libraries, settings and the file itself.
cd - >/dev/null || exit 1
if [ -n "$SAN" ]; then
	skip 'sanitizers open files of their own'
elif has strace && strace -o "$tmp/trace" true 2>/dev/null; then
	for suffix in tmx xlf tbx; do
		for kind in laughs file net parameter dtd; do
			strace -f -e trace=network,open,openat -o "$tmp/trace" \
				"$mymr" memory import -q -m "$tmp/files/m2.db" \
				"$tmp/files/$kind.$suffix" >/dev/null 2>&1
			grep -E 'secret|socket|connect' "$tmp/trace"
			strace -f -e trace=network,open,openat -o "$tmp/trace" \
				"$mymr" check --glossary "$tmp/files/$kind.$suffix" "$tmp/files/before.po" \
				>/dev/null 2>&1
			grep -E 'secret|socket|connect' "$tmp/trace"
		done
	done | none 'no other file is opened, and no network'
else
	skip 'strace is not here to see what is opened'
fi
finish
