#!/bin/sh
# SPDX-License-Identifier: MIT
# Updates as gettext's tools see them: what mymr update writes passes msgfmt --check, has the
# messages of the template, and keeps the translations that msgmerge keeps.
. tests/lib/tap.sh

rounds=${ROUNDS:-25}

# catalog SEED KIND: random entries of few names, each once, in an order of its own.
catalog() {
	awk -v seed="$1" -v kind="$2" '
	function put(line) {
		printf "%s%s\n", mark, line
	}
	function pick(n) {
		return int(rand() * n)
	}
	BEGIN {
		srand(seed)
		print "msgid \"\"\nmsgstr \"\""
		print "\"Project-Id-Version: page\\n\""
		print "\"POT-Creation-Date: 2017-07-2" seed % 10 " 09:30+0000\\n\""
		print "\"PO-Revision-Date: 2017-07-24 11:00+0630\\n\""
		print "\"Last-Translator: Nobody\\n\"\n\"Language-Team: Burmese\\n\"\n\"Language: my\\n\""
		print "\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\""
		print "\"Content-Transfer-Encoding: 8bit\\n\"\n\"Plural-Forms: nplurals=1; plural=0;\\n\""
		n = split("page|old page|big old page|market|the market opens|the market opens today|%d pages|သတင်း|two\\nlines", id, "|")
		for (k = n; k > 0; k--) {
			at = 1 + pick(k)
			name = id[at]
			id[at] = id[k]
			if (rand() < 0.3)
				continue
			mark = kind == "old" && rand() < 0.25 ? "#~ " : ""
			print ""
			if (kind == "old" && rand() < 0.3)
				print "# a note"
			if (kind == "new" && rand() < 0.5)
				print "#. see there\n#: page" pick(3) ".html:" pick(90)
			flags = kind == "old" && rand() < 0.2 ? ", fuzzy" : ""
			if (name ~ /%d/)
				flags = flags ", c-format"
			if (flags)
				print "#" flags
			if (flags ~ /fuzzy/)
				print (mark ? "#~| " : "#| ") "msgid \"what it was\""
			if (rand() < 0.2)
				put("msgctxt \"menu" pick(2) "\"")
			put("msgid \"" name "\"")
			text = name
			if (name ~ /\\n/)
				text = "x\\ny"
			if (kind == "new" || rand() < 0.2)
				text = ""
			else if (name !~ /%d/)
				text = "ဘာသာပြန် " text
			if (name ~ /%d/ && rand() < 0.7) {
				put("msgid_plural \"" name " all\"")
				put("msgstr[0] \"" text "\"")
			} else
				put("msgstr \"" text "\"")
		}
	}'
}

names() {
	msgattrib --no-obsolete --no-location --no-wrap -s "$1" | grep -E '^msg(id|ctxt|id_plural) ' | sort
}

# Translations that are neither fuzzy nor obsolete.
sure() {
	msgattrib --translated --no-fuzzy --no-obsolete --no-location --no-wrap -s "$1" |
		grep -E '^msg(id|str|ctxt)'
}

round() {
	catalog "$1" old >"$tmp/old.po"
	catalog $(($1 + 1000)) new >"$tmp/new.pot"
	"$O/mymr" update -q "$tmp/old.po" "$tmp/new.pot" -o "$tmp/out.po" || [ $? -eq 1 ] || echo "exit $?"
	msgfmt --check -o /dev/null "$tmp/out.po"
	names "$tmp/new.pot" >"$tmp/names"
	names "$tmp/out.po" | diff "$tmp/names" -
	# Obsolete ones come back without a template of their own in both.
	msgmerge -q -N "$tmp/old.po" "$tmp/new.pot" >"$tmp/merged.po"
	sure "$tmp/merged.po" >"$tmp/merged"
	sure "$tmp/out.po" | diff "$tmp/merged" -
	sed 's/$/\r/' "$tmp/old.po" >"$tmp/crlf.po"
	"$O/mymr" update -q "$tmp/crlf.po" "$tmp/new.pot" | sed 's/\r$//' | diff "$tmp/out.po" -
}

if has msgfmt && has msgmerge && has msgattrib; then
	seed=1
	while [ "$seed" -le "$rounds" ]; do
		round "$seed" >"$tmp/said" 2>&1
		[ ! -s "$tmp/said" ]
		result $? "random catalogs, seed $seed" <"$tmp/said"
		seed=$((seed + 1))
	done
else
	skip 'msgfmt, msgmerge and msgattrib are not here'
fi
finish
