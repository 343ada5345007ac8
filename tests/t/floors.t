#!/bin/sh
# SPDX-License-Identifier: MIT
# Which file may include which: floors downwards only, foreign libraries in one place each.
. tests/lib/tap.sh

# FILE LINE HEADER for every include, the header with its quotes.
find lib tools tests fonts-test -name '*.[ch]' | sort | xargs awk '
	/^[ \t]*#[ \t]*include/ {
		sub(/^[ \t]*#[ \t]*include[ \t]*/, "")
		match($0, /^("[^"]*"|<[^>]*>)/)
		print FILENAME, FNR, (RLENGTH > 0 ? substr($0, 1, RLENGTH) : $0)
	}' >"$tmp/includes"

# The floor of every folder and of every public header.
cat >"$tmp/floors" <<'EOF'
base 0 buf status utf8
script 1 convert digits encoding normalize syllable
segment 2 segment train wrap
locale 3 calendar date expression holiday list number number_words plural_category quantity span time
catalog 4 bitext bundle bundle_store catalog check compile exchange glossary memory message_format plural po po_edit po_update pseudo similar terms tmx xliff
document 5 document link localize page prefill recode sheet
EOF

floor_faults() {
	awk '
	NR == FNR {
		floor[$1] = $2
		for (i = 3; i <= NF; i++)
			public[$i] = $2
		next
	}
	$1 !~ /^lib\// { next }
	{
		header = substr($3, 2, length($3) - 2)
		is_quoted = $3 ~ /^"/
		split($1, path, "/")
		name = path[4]
		sub(/\.h$/, "", name)
		if (path[2] == "include")
			own = name == "mymr" ? 99 : name in public ? public[name] : -1
		else
			own = path[2] == "gen" || path[2] == "train" ? 0 : path[2] in floor ? floor[path[2]] : -1
		if (own < 0) {
			print $1 ": has no floor"
			next
		}
		split(header, part, "/")
		if (is_quoted && path[2] == "include")
			print $1 ":" $2 ": a public header includes " $3
		else if (is_quoted && (path[2] == "gen" || path[2] == "train")) {
			# a generator may know the form of the table it makes
			if (part[1] != path[2] && !(part[1] in floor))
				print $1 ":" $2 ": a generator includes " $3
		}
		else if (is_quoted && !(part[1] in floor))
			print $1 ":" $2 ": " $3 " names no floor"
		else if (is_quoted && floor[part[1]] > own)
			print $1 ":" $2 ": " $3 " is above"
		else if (!is_quoted && part[1] == "mymr") {
			sub(/\.h$/, "", part[2])
			if (!(part[2] in public))
				print $1 ":" $2 ": " $3 " has no floor"
			else if (public[part[2]] > own && path[2] != "gen" && path[2] != "train")
				print $1 ":" $2 ": " $3 " is above"
		}
	}' "$tmp/floors" "$tmp/includes"
}

# except HEADER PATTERN: who includes a header outside the files of a pattern.
except() {
	grep -E " <$1>" "$tmp/includes" | grep -vE "^($2) "
}

# Tools, tests and the library of fonts: public headers, those of the system, and their own.
outsider_faults() {
	grep -E '^(tools|tests|fonts-test)/' "$tmp/includes" | grep ' "' | while read -r file line header; do
		name=${header#\"}
		name=${name%\"}
		case $file in
		tools/*) [ -f "tools/$name" ] || [ "$name" = review_assets.h ] ;; # made of files there
		fonts-test/gen/*) [ "$name" = gen/tsv.h ] ;;
		*) [ -f "${file%/*}/$name" ] || [ -f "tests/lib/$name" ] || [ -f "tests/$name" ] ;;
		esac || echo "$file:$line: $header is not its own"
	done
	grep -E '^(tools|tests|fonts-test)/' "$tmp/includes" | grep -v '^fonts-test/gen/' |
		grep -E '[<"](base|script|segment|locale|catalog|document|gen)/'
	grep -E '^lib/[^ ]+ [0-9]+ <mymr/font\.h>' "$tmp/includes"
}

folders() {
	for folder in lib/*/; do
		name=${folder#lib/}
		name=${name%/}
		case $name in
		data | gen | train | include) ;;
		*) grep -q "^$name " "$tmp/floors" || echo "$folder is no floor" ;;
		esac
	done
}

passes 'includes are found' test -s "$tmp/includes"
folders | none 'every folder of lib is a floor, data, gen, train or include'
floor_faults | none 'includes go to the same floor or below'
grep -F '../' "$tmp/includes" | none 'no include climbs with ../'
except 'unicode/[^>]*' 'lib/locale/icu\.[ch]|tests/c/(data|message_icu)\.c|tests/bench/[a-z_]*\.c' | none 'ICU stays in lib/locale/icu.c, tests aside'
except 'gumbo\.h' 'lib/document/html_parse\.c' | none 'gumbo stays in lib/document/html_parse.c'
except 'expat\.h' 'lib/catalog/xml\.c' | none 'expat stays in lib/catalog/xml.c'
except 'md4c\.h' 'lib/document/markdown_parse\.c' | none 'md4c stays in lib/document/markdown_parse.c'
except 'sqlite3\.h' 'lib/catalog/sqlite\.c' | none 'sqlite3.h stays in lib/catalog/sqlite.c'
except 'zip\.h' 'lib/document/zip\.c' | none 'libzip stays in lib/document/zip.c'
except 'gettext-po\.h' 'tools/po\.c' | none 'gettext-po stays in tools/po.c'
except 'uni(gbrk|lbrk|width)\.h' 'lib/segment/[^ ]*' | none 'libunistring stays in lib/segment'
except 'jansson\.h' 'tools/(report|serve_request)\.c' | none 'jansson stays in tools/report.c and tools/serve_request.c'
except 'microhttpd\.h' 'tools/http\.c' | none 'microhttpd stays in tools/http.c'
except '(sys/socket|netinet/[^>]*|arpa/[^>]*)\.h' 'tools/loopback\.c' | none 'sockets stay in tools/loopback.c'
except '(hb|hb-ot|ft2build|cairo|cairo-[a-z]*|fontconfig/[^>]*)\.h' 'fonts-test/[^ ]*' | none 'graphics stay in fonts-test'
except 'libintl\.h' 'tools/[^ ]*|tests/bench/[^ ]*' | none 'libintl stays in tools'
outsider_faults | none 'tools, tests and fonts-test include public headers and their own'

# Taking continuation bytes apart or together, or asking libc or ICU to. One block of text that has
# been checked has a short way of its own, lib/base/myanmar_utf8.h.
find lib tools tests fonts-test -name '*.[ch]' ! -path lib/base/utf8.c ! -path lib/base/myanmar_utf8.h | sort |
	xargs grep -nEi '& *0x3f\b|0x80 *\||\| *0x80\b|<< *6\b|\bmbr?towc\b|\bmbsn?r?towcs\b|\biconv_open\b|\bU8_(NEXT|GET|FWD)' |
	none 'one UTF-8 decoder, lib/base/utf8.c'
finish
