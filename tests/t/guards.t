#!/bin/sh
# SPDX-License-Identifier: MIT
# A guard that cannot fail guards nothing: each is shown a tree that breaks its rule, and must say
# so.
. tests/lib/tap.sh

if [ -n "$SAN" ]; then
	skip 'guards look at the tree, which sanitizers do not change'
	finish
fi

case $O in
/*) ;;
*) O=$(pwd)/$O ;;
esac
export O CC SAN
mkdir "$tmp/tree"
tar cf - --exclude=./build --exclude=./.git . | (cd "$tmp/tree" && tar xf -)

# age: all files of the tree are as old as the mark, so that what a guard changes in its copy is newer.
age() {
	touch "$tmp/mark"
	find "$tmp/tree" -type f -exec touch -r "$tmp/mark" {} +
	(cd "$tmp/tree" && find . | sort) >"$tmp/listed"
}

# fresh: the copy is the tree again. Most of it never changes, and copying all would take longer than
# the tests.
fresh() {
	mkdir -p "$tmp/copy"
	(
		cd "$tmp/copy" || exit
		find . ! -type d -newer "$tmp/mark" -exec rm -f {} +
		find . | sort >"$tmp/there"
		comm -13 "$tmp/listed" "$tmp/there" | sort -r | while read -r file; do
			rm -rf "$file"
		done
		comm -23 "$tmp/listed" "$tmp/there" >"$tmp/missing"
		[ ! -s "$tmp/missing" ] ||
			tar cf - --no-recursion -C "$tmp/tree" -T "$tmp/missing" | tar xpf -
	)
}
age

# broken TEST NAME COMMAND: after COMMAND, run in a copy of the tree, TEST must fail at NAME.
broken() {
	fresh
	(cd "$tmp/copy" && eval "$3" && "tests/t/$1.t") >"$tmp/said" 2>&1
	status=$?
	[ "$status" -ne 0 ] && grep -q "^not ok [0-9]* - .*$2" "$tmp/said"
	result $? "$1 sees it: $(echo "$3" | head -n 1)" <"$tmp/said"
}

# add FILE LINE: one line more at the end.
add() {
	printf '%s\n' "$2" >>"$1"
}

broken floors 'same floor or below' "add lib/base/buf.c '#include \"catalog/catalog.h\"'"
broken floors 'same floor or below' "add lib/script/digits.c '#include <mymr/document.h>'"
broken floors 'same floor or below' "add lib/base/buf.c '#include \"arena.h\"'"
broken floors 'same floor or below' "add lib/gen/tsv.c '#include \"arena.h\"'"
broken floors 'same floor or below' "add lib/include/mymr/buf.h '#include \"base/arena.h\"'"
broken floors 'same floor or below' "add lib/include/mymr/buf.h '#include <mymr/span.h>'"
broken floors 'every folder of lib' 'mkdir lib/cellar'
broken floors 'no include climbs' "add lib/catalog/mo.c '#include \"../base/arena.h\"'"
broken floors 'ICU stays' "add lib/catalog/mo.c '#include <unicode/ustring.h>'"
broken floors 'gumbo stays' "add lib/document/html.c '#include <gumbo.h>'"
broken floors 'expat stays' "add lib/catalog/mo.c '#include <expat.h>'"
broken floors 'sqlite3.h stays' "add lib/catalog/memory.c '#include <sqlite3.h>'"
broken floors 'libzip stays' "add lib/document/html.c '#include <zip.h>'"
broken floors 'gettext-po stays' "add tools/file.c '#include <gettext-po.h>'"
broken floors 'libunistring stays' "add lib/document/html.c '#include <unilbrk.h>'"
broken floors 'jansson stays' "add lib/document/json.c '#include <jansson.h>'"
broken floors 'jansson stays' "add tools/serve.c '#include <jansson.h>'"
broken floors 'microhttpd stays' "add tools/serve.c '#include <microhttpd.h>'"
broken floors 'sockets stay' "add tools/http.c '#include <sys/socket.h>'"
broken floors 'graphics stay' "add tools/file.c '#include <cairo.h>'"
broken floors 'public headers and their own' "add lib/base/buf.c '#include <mymr/font.h>'"
broken floors 'public headers and their own' "add fonts-test/shape.c '#include \"base/arena.h\"'"
broken floors 'libintl stays' "add lib/base/status.c '#include <libintl.h>'"
broken floors 'public headers and their own' "add tools/file.c '#include \"document/document.h\"'"
broken floors 'public headers and their own' "add tests/c/buf.c '#include \"base/arena.h\"'"
broken floors 'one UTF-8 decoder' "add lib/document/kind.c '#define second(s) ((s)[1] & 0x3F)'"

broken families 'lib/document is in one family' 'touch lib/document/cellar.c'
broken families 'tools is in one family' 'touch tools/cellar.h'
broken families 'lib/catalog is in one family' "sed -i.orig 's/^| .mo\*./&, \`message*\`/' docs/architecture.md"
broken families 'lib/document has files' 'rm lib/document/xhtml.[ch]'

broken alone 'no header of ICU' "add lib/base/hash.c '#include <unicode/utypes.h>'"
broken alone 'nothing but what is listed' "add lib/base/hash.c 'int getpid(void); int f(void); int f(void) { return getpid(); }'"

broken symbols 'what the headers declare' "sed -i.orig /mymr_message/d tests/symbols.txt"
broken symbols 'what the headers declare' "add lib/include/mymr/buf.h 'MYMR_API int mymr_more(void);'"
broken symbols 'exports what' "add tests/symbols.txt mymr_zzz"
broken symbols 'is sorted' "add tests/symbols.txt aaa"

# A library that ends the process.
mkdir "$tmp/bad"
cat >"$tmp/bad/bad.c" <<'EOF'
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
void mymr_bad(int n);
void
mymr_bad(int n)
{
	assert(n);
	if (getenv("BAD"))
		printf("%d\n", n);
	abort();
}
EOF
if $CC -shared -fPIC -o "$tmp/bad/libmymr.so" "$tmp/bad/bad.c"; then
	good=$O
	O=$tmp/bad
	broken symbols 'neither ends the process' true
	broken symbols 'exports what' true
	O=$good
fi

broken private 'does not compile' 'sed -i.orig "s/-Ilib.include/-Ilib -Ilib\\/include/" tools/tools.mk'
broken headers 'alone in C11' "sed -i.orig /stddef/d lib/include/mymr/check.h && sed -i.orig /include/d lib/include/mymr/check.h"
broken headers 'a comment before' "add lib/include/mymr/buf.h '
MYMR_API int mymr_more(void);'"
broken headers 'includes all others' 'sed -i.orig /digits/d lib/include/mymr/mymr.h'
broken sources 'has a row' 'echo a >lib/data/more.tsv'
broken sources 'has its file' 'rm lib/data/html_c1.tsv'
broken sources 'one row' 'tail -n 1 lib/data/SOURCES.tsv >last && cat last >>lib/data/SOURCES.tsv'
broken sources 'file, source' 'sed -i.orig "s/	CC0-1.0	.*/	CC0-1.0/" lib/data/SOURCES.tsv'
broken sources 'may use' 'sed -i.orig "s/CC0-1.0/CC-BY-NC-4.0/" lib/data/SOURCES.tsv'
broken sources 'may use' 'sed -i.orig "s/	CC0-1.0	/	unknown	/" lib/data/SOURCES.tsv'
broken style 'left for later' "add lib/base/buf.c '/* TO''DO */'"
broken style 'over 450 lines' 'yes "/* more */" | head -n 450 >>lib/base/buf.c'
broken style 'a licence line' 'sed -i.orig 1d tools/file.c'
broken style 'tools are GPL' 'sed -i.orig "1s/GPL-3.0-or-later/MIT/" tools/file.c'
broken style 'all else is MIT' 'sed -i.orig "1s/MIT/GPL-3.0-or-later/" lib/base/buf.c'
broken style 'no blanks' "add lib/base/buf.c '/* more */ '"
if has clang-format; then
	broken style 'clang-format' "add lib/base/buf.c 'static  int  more ;'"
fi
if has git; then
	broken style 'nothing generated' 'git init -q . && touch a.mo && git add -f a.mo'
	broken style 'nothing ignored' 'git init -q . && touch a.o && git add -f a.o'
fi

broken options 'the same' 'sed -i.orig "/^.It Fl Fl keep-lang/d" docs/man/mymr-localize.1'
broken options 'the same' "add docs/man/mymr-check.1 '.It Fl v , Fl Fl verbose'"
broken checks 'has a section' 'sed -i.orig "/^### length/d" docs/checks.md'
broken checks 'are mended' 'sed -i.orig "s/ Fix[.]//" docs/checks.md'
broken options 'is there' 'rm docs/man/mymr-check.1'
broken options 'mymr.1 lists' 'sed -i.orig "/^.It Cm check/d" docs/man/mymr.1'
broken options 'has its command' 'cp docs/man/mymr-check.1 docs/man/mymr-fly.1'
broken options 'one that is missing' "add docs/man/mymr.1 '.Xr mymr-fly 1'"
broken options 'has its sections' 'sed -i.orig "/^.Sh EXAMPLES/d" docs/man/mymr-check.1'
# Few cases will do.
few='rm -f tests/cli/[elo]*'
broken cli 'help' "$few"'; echo more >>tests/cli/help.out'
broken cli 'unknown-command' "$few"'; rm tests/cli/unknown-command.err'
broken cli 'check-mo' "$few"'; rm tests/cli/check-mo.rc'
broken cli 'has its case' "$few"'; touch tests/cli/nothing.out'
if has xgettext; then
	broken catalog 'every message' 'sed -i.orig "s/msgid \"example:\"/msgid \"an example:\"/" po/my.po'
	broken catalog 'reason of the library' "add lib/base/buf.c 'const char *more = \"more than enough\";'"
fi
broken catalog 'msgfmt' "add po/my.po 'msgid \"more'"
broken catalog 'nothing untranslated' "add po/my.po 'msgid \"more\"
msgstr \"\"'"
broken catalog 'nothing fuzzy' "add po/my.po '#, fuzzy
msgid \"more\"
msgstr \"more\"'"

# The tables are looked at by a C test.
data() {
	fresh
	(cd "$tmp/copy" && eval "$2" && "$O/tests/data.t") >"$tmp/said" 2>&1
	status=$?
	[ "$status" -ne 0 ] && grep -q "^not ok [0-9]* - .*$1" "$tmp/said"
	result $? "data sees it: $2" <"$tmp/said"
}

if [ -x "$O/tests/data.t" ]; then
	data 'is UTF-8' 'printf "\\377\\n" >>lib/data/html_c1.tsv'
	data 'is NFC' 'printf "# \\341\\200\\272\\341\\200\\267\\n" >>lib/data/html_c1.tsv'
	data 'is NFC' 'printf "# \\341\\200\\272\\341\\200\\267\\n" >>po/my.po'
	data 'blanks at the ends' 'printf "99\\t00A0 \\n" >>lib/data/html_c1.tsv'
	data 'every row once' 'tail -n 1 lib/data/html_c1.tsv >last && cat last >>lib/data/html_c1.tsv'
else
	skip 'tests/c/data.c is not built'
fi

# What is broken in the code is built again, beside what is built already, and shown to its tests.
case $O in
*/build/san) made=build/san ;;
*) made=build ;;
esac
mkdir -p "$tmp/tree/$made"
for part in gen lib tables tests tools libmymr.a libmymr.so libmymr.so.0 locale mymr .prefix; do
	cp -Rp "$O/$part" "$tmp/tree/$made/"
done
# All of one age, or make would build it again.
touch "$tmp/tree/build/.deps"
rm -rf "$tmp/copy"
age
built() {
	make -s O="$made" SAN="$SAN" "$made/mymr" "$made/libmymr.so"
}

# unsound TEST NAME COMMAND: the same as broken for a test that runs what was built.
unsound() {
	fresh
	(
		cd "$tmp/copy" && O=$made && eval "$3" && built >/dev/null || exit 99
		case $1 in
		cli | editors | kill9 | serve | startup) "tests/t/$1.t" ;;
		*) "$made/tests/$1.t" ;;
		esac
	) >"$tmp/said" 2>&1
	status=$?
	[ "$status" -ne 0 ] && [ "$status" -ne 99 ] && grep -q "^not ok [0-9]* - .*$2" "$tmp/said"
	result $? "$1 sees it: $(echo "$3" | head -n 1)" <"$tmp/said"
}

# change FILE FROM TO: one place of the code, which must be there.
change() {
	F=$2 T=$3 perl -0pi -e 's/\Q$ENV{F}\E/$ENV{T}/ or die "not found\n"' "$1"
}

# only CASE: no other cases of the command.
only() {
	find tests/cli -type f ! -name "$1.*" ! -name fixtures.sh -exec rm {} +
}

unsound encoding '' "perl -pi -e 's/\\t(-?[0-9]+)\\t/\"\\t\" . -\$1 . \"\\t\"/e' lib/data/encoding_model.tsv"
unsound encoding '' "change lib/script/encoding_score.h 'MIN_ZAWGYI 15' 'MIN_ZAWGYI 2100'"
unsound encoding 'hundred times' "change lib/script/encoding_segment.c 'if (encoding_may_be_doubted' 'if (0 && encoding_may_be_doubted'"
unsound encoding 'pasted together' "change lib/script/encoding_flip.c 'SURE_PART 240' 'SURE_PART 24000'"
unsound convert 'zawgyi' "change lib/data/zawgyi.tsv '1039 102D	kinzi with i' '1039 102E	kinzi with i'"
unsound convert '' "change lib/script/unicode_to_zawgyi.c 'put_all(&g, MARK_KINZI, Z_KINZI)' '(void)0'"
unsound cut 'cut.tsv' "change lib/script/cut.c 'return starts_anew(u, i, n);' 'return 1;'"
unsound cut 'hardly a cut' "change lib/script/cut.c 'n < CUT_SURE' 'n < 2 * CUT_SURE'"
unsound normalize 'fault' "change lib/script/fault.c 'return \"mark-conflict\"' 'return NULL'"
unsound check 'section-end' "change lib/catalog/check_ends.c 'e->last == 0x104A || is_closed' 'e->last == 0 && is_closed'"
unsound check 'zero-for-wa' "change lib/catalog/check_marks.c '0x1040' '0x1041'"
unsound check 'mending' "change lib/catalog/check_marks.c 'return is_back' 'return is_back && c->status'"
unsound recode 'sure' "change lib/document/recode.c 'return d->log_odds >= SURE' 'return d->log_odds <= -2 || d->log_odds >= SURE'"
unsound kill9 'old file' "change tools/file_output.c 'if (is_there && !S_ISREG(st.st_mode))' 'if (is_there && truncate(o->title, 0) == 0)'; KILLS=1; export KILLS"
unsound startup 'large libraries' "change tools/tools.mk '-ljansson' '-ljansson -Wl,--no-as-needed -lmicrohttpd'; touch tools/mymr.c"
unsound editors 'another program keeps' "change tools/file_lock.c 'flock(fd, LOCK_EX | LOCK_NB) == 0' 'true'; KILLS=1; export KILLS"
unsound serve 'nowhere else' "change tools/loopback.c 'INADDR_LOOPBACK' 'INADDR_ANY'"
unsound serve '403: no token' "change tools/guard.c '!is_secret(guard->token, request->token)' '!guard'"
unsound startup 'large libraries' "change tools/tools.mk '-ljansson' '-ljansson -Wl,--no-as-needed -lgettextpo'; touch tools/mymr.c"
unsound cli 'convert-recursive' "only convert-recursive; change tools/files.c 'file_is_temporary(name) ||' ''"
unsound cli 'convert-conflicts' "only convert-conflicts; change tools/batch.c 'v->in_place && has_dash' 'false && has_dash'"
unsound cli 'convert-unsure' "only convert-unsure; change lib/document/recode.c 'if (start >= 3 &&' 'if (false &&'"
unsound cli 'lint-faults' "only lint-faults; change tools/cmd_lint.c 'rc = NEGATIVE' 'rc = DONE'"
unsound segment 'word.tsv' "change lib/segment/word_boundary.h 'scores[window_place(k)] > 0' 'scores[window_place(k)] < 0'"
unsound segment 'sentence.tsv' "change lib/data/signs.tsv '။	end' '။	close'"
unsound segment 'compound.tsv' "perl -ni -e 'print unless /^ချက်/' lib/data/compounds.tsv"
unsound segment 'goes' "change lib/segment/restart.c 'bool is_sure = restart->is_line' 'bool is_sure = true'"
unsound line 'line.tsv' "change lib/data/breaks.tsv '2060	2060	glue' '2060	2060	blank'"
unsound line 'made-up texts' "change lib/segment/line_break.c 'HAS(sections, p->s, &p->after)' 'false'"
unsound wrap 'unwrap' "change lib/segment/wrap.c 'if (is_of_others(s + end))' 'if (!is_of_others(s + end))'"
unsound page_join 'join' "change lib/document/join.c 'n_faults > 0;' 'n_faults > 1;'"
unsound page_join 'join' "change lib/segment/wrap.c '\"။\", ' ''"
unsound cli 'wrap-html' "only wrap-html; change lib/data/html_elements.tsv 'code	inline	skip' 'code	inline	text'"
unsound cli 'segment-model-damaged' "only segment-model-damaged; change lib/segment/model.c '== wanted' '!= 0'"
unsound cli 'segment-words' "only segment-words; change lib/segment/model_extend.c 'HOLD (-100)' 'HOLD 0'"
unsound calendar 'calendar_year.tsv' "perl -ni -e 'print unless /^1377\\t/' lib/data/calendar_exceptions.tsv"
unsound holiday 'holiday.tsv' "change lib/data/holidays.tsv 'listed 11 9' 'listed 11 8'"
unsound number_words 'number_words_parse.tsv' "change lib/locale/number_words_value.c 'return s->digit > 0 && s->is_loose' 'return s->digit > 9 && s->is_loose'"
unsound time 'time_parse.tsv' "change lib/locale/time_read_my.c 'h >= part->from && ' ''"
unsound time 'duration_parse.tsv' "change lib/locale/duration_read.c 'return false;' '(void)0;'"
unsound digits 'digits_repair.tsv' "change lib/script/digit_letter.c '|| is_followed(t, end)' '|| is_followed(t, end) || end > 0'"
unsound expression 'expression_en.tsv' "change lib/locale/expression_write.c 'if (is_digit_before &&' 'if (0 && is_digit_before &&'"
unsound expression 'expression_untouched.tsv' "change lib/locale/expression_match.c '!= LABEL_SURE' '<= LABEL_SURE'"
unsound expression 'expression_untouched.tsv' "change lib/locale/expression_match.c '|| !is_burmese_behind(s->t, end)' '|| !is_burmese_behind(s->t, end) || end > 0'"
unsound quantity 'quantity_my.tsv' "change lib/locale/quantity_my.c '&& is_number(t, i, name_end)' '&& i > 999 && is_number(t, i, name_end)'"
unsound similar 'best ones' "change lib/catalog/similar_find.c 'q->words.weight, q->left_weight) < q->best.bar' 'q->words.weight, q->left_weight) < 2 * q->best.bar'"
unsound memory 'best ones' "change lib/catalog/memory_find.c 'q->left_weight) < q->best.bar' 'q->left_weight) < 1.5 * q->best.bar'"
unsound memory 'tables of its own' "change lib/catalog/memory_sql.c '!sql || !is_table(sql, n)' '!sql || (0 && !is_table(sql, n))'"
unsound prefill 'prefill.tsv' "change lib/catalog/memory_values.c 'if (!has_twin(old, i))' 'if (!has_twin(old, i) || i < 99)'"
unsound memory_import 'what its file is' "change lib/catalog/unicode_judge.c 'lead_of(d) + SURE_LOG_ODDS <= log' 'lead_of(d) + 99 <= log'"
unsound cli 'memory-encodings' "only memory-encodings; change lib/catalog/unicode_judge.c 'd->encoding == MYMR_ENCODING_MIXED)' 'd->encoding == MYMR_ENCODING_NONE)'"
unsound similar 'similar.tsv' "change lib/catalog/similar.c 'best[j] > above' 'best[j] < above'"
unsound po_edit 'po_edit.tsv' "change lib/catalog/po_render.c 'has, line.kind)' 'has, PO_COMMENTS)'"
unsound po_edit 'po_problem.tsv' "change lib/catalog/po_scan.c 'return t->at <= sc->offset;' 'return t->at < sc->offset;'"
unsound po_update 'lost' "change lib/catalog/po_merge_write.c 'fate->is_spent || !po_is_translated(m->old, e)' 'true'"
unsound po_update 'twice' "change lib/catalog/po_merge_write.c '.is_spent = true' '.is_spent = false'"
unsound xliff 'xliff_problem.tsv' "change lib/data/xliff_elements.tsv 'segment	source target' 'segment	source? target'"
unsound xliff 'xliff_problem.tsv' "change lib/catalog/xliff_check_reference.c 'sel.rank <= rank' 'sel.rank < rank'"
unsound xliff 'xliff_text.tsv' "change lib/catalog/xliff_name.c 'is_escape(lower, n) ||' ''"
unsound compile 'bytes of msgfmt' "change lib/catalog/compile_mo.c 'h ^= high >> 24' 'h ^= high >> 23'"
unsound bundle 'only .n, plural' "change lib/catalog/bundle.c 'out, ready ? ready : made, text.locale' 'out, ready ? ready : made, request->locale'"
unsound bundle 'for my-MM' "change lib/catalog/bundle.c 'n > 0 && !found; n = tag_truncate(tag, n)' 'n > 0 && !found; n = 0'"
unsound bundle 'a plural form that is none' "change lib/catalog/bundle_build.c 'source->is_message_format' 'false'"
unsound bundle_store 'the old one stays' "change lib/catalog/bundle_store.c 'if (!status)' 'bundle = status ? NULL : bundle; if (1)'"
unsound message_format 'message_format.tsv' "change lib/catalog/message_write.c 'category, w->locale' 'category, \"en\"'"
unsound message_icu 'mean to us' "change lib/catalog/message_lex.c \"next == '}'\" \"next == ')'\""
unsound bitext 'bitext.tsv' "perl -pi -e 's/fail\\(arg, MYMR_ESYNTAX, ENTITIES\\)/(void)arg/' lib/catalog/xml.c"
unsound bitext 'in each other' "change lib/catalog/xml.h 'XML_DEPTH 1000' 'XML_DEPTH 1000000'"
unsound exchange 'come back from CSV' "change lib/catalog/exchange_read.c 'n_used < end - first' 'n_used + 1 == 0'"
unsound exchange 'exchange.tsv' "change lib/catalog/exchange_read.c '!is_exact && pair->n_context == 0' '!is_exact'"
unsound terms 'terms.tsv' "change lib/catalog/term_candidates.c 'capital > lower' 'capital + lower + 1 > 0'"
unsound check 'mending a file' "change lib/catalog/check_form.c 'found->start < m->done ? m->done : found->start' 'found->start' ; change lib/catalog/check_form.c 'found->end < m->done' 'found->start < m->done'"
unsound sheet 'a bomb' "change lib/document/zip.h 'ZIP_MAX_RATIO 200' 'ZIP_MAX_RATIO 20000'"
unsound sheet 'a thousand cells' "change lib/document/sheet.h '<< 28' '<< 32'"
unsound formats_archive 'a name that leads out' "change lib/document/archive.c 'if (is_unsafe(e->name))' 'if (is_unsafe(e->name) && e->index > 99)'"
unsound formats_archive 'a name twice' "change lib/document/archive.c 'name_at(a, i)) == 0)' 'name_at(a, i)) == 2)'"
unsound formats_archive 'hostile text' "change lib/document/office_write.c 'put_blanks(out, len)' 'put_blanks(out, 1)'"
unsound formats_archive 'format_archive.tsv' "change lib/document/office_unit.c 'm->content[around].format};' 'm->content[0 * around].format};'"
unsound recode_archive 'marks that are the same' "change lib/document/recode_change.c '|| end == p->text)' '|| end > 0)'"
unsound cli 'project-errors' "only project-errors; change tools/project.c 'N_(\"there is no such setting\")' 'NULL'"
finish
