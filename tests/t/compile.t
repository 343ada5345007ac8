#!/bin/sh
# SPDX-License-Identifier: MIT
# Compiled catalogs in the hands of the programs that load them.
. tests/lib/tap.sh

po=tests/cases/compile.po
for suffix in mo json php xml c; do
	passes "compile to .$suffix" "$O/mymr" compile "$po" -o "$tmp/page.$suffix"
done

if has msgunfmt && has msgattrib; then
	msgattrib --translated --no-fuzzy --no-obsolete "$po" | msgcat --no-location -s - |
		grep '^[m"]' | grep -v POT-Creation-Date >"$tmp/wanted"
	msgunfmt "$tmp/page.mo" | msgcat -s - | grep '^[m"]' >"$tmp/got"
	same 'msgunfmt gives the catalog back' "$tmp/got" "$tmp/wanted"
else
	skip 'msgunfmt and msgattrib are not here'
fi

# glibc: by its hash table.
if has gettext && has ngettext; then
	mkdir -p "$tmp/my/LC_MESSAGES"
	cp "$tmp/page.mo" "$tmp/my/LC_MESSAGES/page.mo"
	ask() {
		env LC_ALL=C.UTF-8 LANGUAGE=my TEXTDOMAINDIR="$tmp" "$@"
	}
	{
		ask gettext page Print
		echo
		ask gettext -c menu page Print
		echo
		ask ngettext page '%d page' '%d pages' 3
		echo
		ask gettext page မြန်မာ
		echo
		ask gettext page 'not sure'
		echo
	} >"$tmp/got"
	printf '%s\n' 'ပုံနှိပ်' 'ပုံနှိပ်ရန်' '%d မျက်နှာ' 'Burmese' 'not sure' >"$tmp/wanted"
	same 'gettext finds messages' "$tmp/got" "$tmp/wanted"
else
	skip 'gettext is not here'
fi

printf '%s\n' 'ပုံနှိပ်' 'ပုံနှိပ်ရန်' '%d မျက်နှာ' "နှစ်ကြောင်း
\"ကိုးကား\" \\ \$x ?? 'q'	" ' <b>၅ & ၆</b>  ' '@me' >"$tmp/wanted"

if has node; then
	cat >"$tmp/ask.js" <<'EOF'
const t = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
for (const key of ['Print', 'Print_menu', '%d page_other',
	'two\nlines, a "quote", a \\ and a \t tab', '<b>5 & 6</b>', '?'])
	console.log(t[key]);
EOF
	passes 'node reads the JSON' node "$tmp/ask.js" "$tmp/page.json"
	same 'node finds messages' "$tmp/said" "$tmp/wanted"
else
	skip 'node is not here'
fi

if has php; then
	cat >"$tmp/ask.php" <<'EOF'
<?php
$t = require $argv[1];
foreach (['Print', "menu\4Print", '%d page', "two\nlines, a \"quote\", a \\ and a \t tab", '<b>5 & 6</b>', '?'] as $key)
	echo $t['messages'][$key], "\n";
if ($t['plural-forms'] !== 'nplurals=1; plural=0;')
	exit(1);
EOF
	passes 'php reads the array' php "$tmp/ask.php" "$tmp/page.php"
	same 'php finds messages' "$tmp/said" "$tmp/wanted"
else
	skip 'php is not here'
fi

cat >>"$tmp/page.c" <<'EOF'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int
compare(const void *a, const void *b)
{
	return strcmp(((const struct translation *)a)->id, ((const struct translation *)b)->id);
}
int
main(void)
{
	static const char *const ids[] = {"Print", "menu\004Print", "%d page",
		"two\nlines, a \"quote\", a \\ and a \t tab", "<b>5 & 6</b>", "?"};
	for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
		const struct translation key = {ids[i], NULL, 0};
		const struct translation *t = bsearch(
			&key, translations, n_translations, sizeof key, compare);
		puts(t ? t->text : "?");
	}
	return 0;
}
EOF
passes 'the table is C' $CC -std=c11 -pedantic -Wall -Wextra -Werror -o "$tmp/page" "$tmp/page.c"
passes 'a program with it runs' "$tmp/page"
same 'it finds messages' "$tmp/said" "$tmp/wanted"

if has python3; then
	cat >"$tmp/ask.py" <<'EOF'
import sys
import xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
names = [e.get('name') for e in root]
assert len(set(names)) == len(names) == 9, names
strings = {e.get('name'): e.text for e in root if e.tag == 'string'}
print(strings['file_open'])
print([e.find('item').text for e in root if e.tag == 'plurals'][0])
print(sorted(t for t in strings.values() if '<' in t)[0])
EOF
	passes 'strings.xml is XML' python3 "$tmp/ask.py" "$tmp/page.xml"
	printf '%s\n' 'ဖွင့်' '%d မျက်နှာ' '\u0020<b>၅ & ၆</b> \u0020' >"$tmp/wanted"
	same 'strings.xml has its texts' "$tmp/said" "$tmp/wanted"
else
	skip 'python3 is not here to read strings.xml'
fi
finish
