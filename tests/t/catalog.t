#!/bin/sh
# SPDX-License-Identifier: MIT
# The catalogs in po and tests/site: whole, valid, and the command's own up to date.
. tests/lib/tap.sh

for file in $(find po tests/site -name '*.po' | sort); do
	passes "$file passes msgfmt --check" msgfmt --check -o /dev/null "$file"
	msgattrib --untranslated --no-obsolete "$file" | none "$file has nothing untranslated"
	msgattrib --only-fuzzy --no-obsolete "$file" | none "$file has nothing fuzzy"
	passes "$file passes mymr check" "$O/mymr" check "$file"
done

if ! has xgettext; then
	skip 'xgettext is not here: cannot see whether po/my.po is complete'
	finish
fi
passes 'make pot' make -s O="$O" SAN="$SAN" pot
pot=$O/mymr.pot
passes 'every message of the command is in po/my.po' msgcmp po/my.po "$pot"
msgattrib --only-obsolete po/my.po | none 'nothing else is in po/my.po'
msgcat --no-location -s --no-wrap "$pot" | grep '^msgid' | sort >"$tmp/wanted"
msgcat --no-location -s --no-wrap po/my.po | grep '^msgid' | sort >"$tmp/there"
same 'po/my.po has the messages of the command and no others' "$tmp/there" "$tmp/wanted"

# A phrase in the library that xgettext was not told of: mark it with N_ (base/reason.h) or name
# its function in po/po.mk. Suffixes of formats look like phrases.
phrases() {
	msgcat --no-location --no-wrap "$1" 2>/dev/null | grep -E "^msgid \"['a-zA-Z(][^\"\\]*[a-z'] [a-z('][^\"\\]*\"" | sort -u
}
find lib -name '*.c' ! -path 'lib/gen/*' ! -path 'lib/train/*' | sort |
	xargs xgettext --extract-all --from-code=UTF-8 --language=C --no-location -o "$tmp/all.pot" 2>"$tmp/said"
result $? 'xgettext reads the library' <"$tmp/said"
phrases "$tmp/all.pot" >"$tmp/all"
phrases "$pot" >"$tmp/known"
# Suffixes of files read like phrases, too.
suffixes=$(sed -n 's/.*\.suffixes = \("[^"]*"\).*/msgid \1/p' lib/document/*.c lib/catalog/bitext.c)
comm -23 "$tmp/all" "$tmp/known" | grep -vxF "$suffixes" |
	none 'every reason of the library is marked'

speaks() {
	env -i "$@" "$O/mymr" --help
}
speaks LANGUAGE=my | grep -q 'အသုံးပြုပုံ'
result $? 'LANGUAGE=my speaks Burmese without LANG' </dev/null
speaks LANGUAGE=my LC_ALL=C | grep -q 'အသုံးပြုပုံ'
result $? 'LANGUAGE=my speaks Burmese with LC_ALL=C' </dev/null
speaks LANGUAGE=my LANG=xx_YY | grep -q 'အသုံးပြုပုံ'
result $? 'LANGUAGE=my speaks Burmese with a locale that does not exist' </dev/null
speaks LC_ALL=C | grep -q '^usage: '
result $? 'without LANGUAGE it speaks English' </dev/null
finish
