#!/bin/sh
# SPDX-License-Identifier: MIT
# The completions of three shells.
. tests/lib/tap.sh

for shell in bash zsh fish; do
	passes "completion $shell" "$O/mymr" completion "$shell"
	cp "$tmp/said" "$tmp/$shell"
	LANGUAGE=my "$O/mymr" completion "$shell" | cmp -s - "$tmp/$shell"
	result $? "$shell: the same in every language" </dev/null
	if has "$shell"; then
		passes "$shell -n" "$shell" -n "$tmp/$shell"
	else
		skip "$shell is not here to read its completions"
	fi
	for word in extract localize check detect completion require-complete; do
		grep -q -e "$word" "$tmp/$shell" || echo "$word"
	done | none "$shell: commands and options are in it"
done

# completes NAME WORD... = REPLY...: what bash offers for the last of the words.
cat >"$tmp/try" <<'EOF'
. "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
$(complete -p mymr | sed 's/.*-F \([^ ]*\) .*/\1/')
printf '%s\n' "${COMPREPLY[@]}" | sort
EOF

completes() {
	want=$1
	shift
	bash "$tmp/try" "$tmp/bash" mymr "$@" >"$tmp/got" 2>&1
	printf '%s\n' $want >"$tmp/want"
	same "bash completes 'mymr $*'" "$tmp/got" "$tmp/want"
}

if has bash; then
	completes localize lo
	completes 'calendar check compile completion convert count' c
	completes '--keep-lang' localize --k
	completes '--recursive --report --require-complete' localize --re
	completes 'all chrome none' localize --values ''
	completes 'en' localize -t e
	completes 'bash fish zsh' completion ''
	completes 'calendar check compile completion convert count date detect eval excerpt export extract font formats glossary holidays import lint localize memory message normalize number prefill pseudo review segment stats train update wrap' help ''
	completes README.md extract READ
	completes 'convert suggest' glossary ''
	completes suggest glossary s
	completes '--least' glossary suggest --l
	completes 'export import query stats' memory ''
	completes 'check encoding metrics proof subset-check' font ''
	completes 'graphite opentype' font check --shaper ''
	completes 'tmx tsv' memory export --to ''
else
	skip 'bash is not here to complete with'
fi
finish
