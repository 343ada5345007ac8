#!/bin/sh
# SPDX-License-Identifier: MIT
# What is said of the rules of mymr check, and its reports.
. tests/lib/tap.sh

"$O/mymr" check --rules >"$tmp/rules"
cut -d' ' -f1 "$tmp/rules" | sort >"$tmp/names"
passes 'there are rules' test -s "$tmp/names"
sed -n 's/^### //p' docs/checks.md | sort >"$tmp/told"
same 'docs/checks.md has a section for each rule' "$tmp/told" "$tmp/names"
awk '/^### / { name = $2; getline; print name, $0 }' docs/checks.md | grep -E '^[^ ]+ *$' |
	none 'and says something in each'
# " Fix." in a rule's section for those that --fix mends.
awk '/^##/ { name = $2 } / Fix\./ { print name }' docs/checks.md | sort -u >"$tmp/told"
awk '$3 == "fix" { print $1 }' "$tmp/rules" | sort >"$tmp/fixable"
same 'it says of which findings are mended' "$tmp/told" "$tmp/fixable"
LANGUAGE=my "$O/mymr" check --rules | cmp -s - "$tmp/rules"
result $? 'rules are the same in every language' </dev/null

printf 'A "b"\\ <c>\tက "ခ"\\ <ဂ>၊၊\n' >"$tmp/a.tsv"
"$O/mymr" check --sarif "$tmp/a.sarif" --html "$tmp/a.html" "$tmp/a.tsv" >"$tmp/said"
result $((1 - $?)) 'findings are a negative answer' <"$tmp/said"
if perl -MJSON::PP -e 1 2>/dev/null; then
	passes 'SARIF is JSON' perl -MJSON::PP -0777 -ne '
		my $run = decode_json($_)->{runs}[0];
		my $rules = $run->{tool}{driver}{rules};
		for (@{$run->{results}}) {
			die unless $rules->[$_->{ruleIndex}]{id} eq $_->{ruleId};
		}' "$tmp/a.sarif"
else
	skip 'perl has no JSON::PP to read SARIF with'
fi
grep -oE '(src|href)=|@import|url\(' "$tmp/a.html" | none 'the page asks for nothing beside it'
grep -F '<c>' "$tmp/a.html" | none 'texts are no markup of the page'
finish
