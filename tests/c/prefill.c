/* SPDX-License-Identifier: MIT */
/* Filling in from a memory: text by text, and catalogs. */
#include <mymr/prefill.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tap.h"

static char folder[] = "/tmp/mymr-prefill-XXXXXX";
static char path[64];

static const char *const kinds[MYMR_PREFILL_KINDS] = {"none", "exact", "template", "rule", "like"};

/* Takes off what stands before " :: ", the context; NULL when there is none. */
static const char *
take_context(char **s)
{
	char *end = strstr(*s, " :: ");
	if (!end)
		return NULL;
	char *context = *s;
	*end = '\0';
	*s = end + 4;
	return context;
}

static void
add_pair(struct mymr_memory *memory, char *s)
{
	const char *context = take_context(&s);
	char *arrow = strstr(s, " => ");
	*arrow = '\0';
	const struct mymr_memory_pair pair = {
		.context = context,
		.n_context = context ? strlen(context) : 0,
		.source = s,
		.n_source = strlen(s),
		.translation = arrow + 4,
		.n_translation = strlen(arrow + 4),
		.origin = "old.po:7",
		.n_origin = 8,
	};
	tap_ok(mymr_memory_add(memory, &pair, NULL) == MYMR_OK, "'%s' is added", s);
}

static struct mymr_memory *
make_memory(char *pairs)
{
	struct mymr_memory *memory = NULL;
	remove(path);
	if (mymr_memory_open(&memory, path, MYMR_MEMORY_WRITE, NULL))
		return NULL;
	mymr_memory_begin(memory);
	for (char *next; pairs; pairs = next) {
		next = strstr(pairs, " ;; ");
		if (next) {
			*next = '\0';
			next += 4;
		}
		add_pair(memory, pairs);
	}
	mymr_memory_commit(memory);
	return memory;
}

static void
row(char **field, const char *place)
{
	struct mymr_memory *memory = make_memory(field[1]);
	struct mymr_prefiller *prefiller;
	struct mymr_prefill p = {.kind = MYMR_PREFILL_NONE};
	char *source = field[0], kind[16];
	const char *context = take_context(&source);
	tap_ok(mymr_prefiller_new(&prefiller, memory, 0.6) == MYMR_OK &&
			mymr_prefill_text(prefiller, &p, context, context ? strlen(context) : 0,
				source, strlen(source)) == MYMR_OK,
		"%s: looked up", place);
	snprintf(kind, sizeof kind, "%s%s", kinds[p.kind], p.kind && !p.is_certain ? "?" : "");
	tap_is(kind, strlen(kind), field[2], "%s: %s", place, field[4]);
	if (p.kind)
		tap_is(p.text.s, p.text.len, field[3], "%s: the translation", place);
	mymr_prefill_free(&p);
	mymr_prefiller_free(prefiller);
	mymr_memory_free(memory);
}

#define HEADER                                             \
	"msgid \"\"\nmsgstr \"\"\n"                        \
	"\"Content-Type: text/plain; charset=UTF-8\\n\"\n" \
	"\"Plural-Forms: nplurals=2; plural=n != 1;\\n\"\n\n"

static const char before[] = HEADER "# by hand\n#: a.c:1\n#, fuzzy\nmsgid \"Open\"\nmsgstr \"\"\n\n"
				    "msgid \"Save\"\nmsgstr \"သိမ်း\"\n\n"
				    "msgid \"Open the old files\"\nmsgstr \"\"\n\n"
				    "msgid \"one boat\"\nmsgid_plural \"{n} boats\"\n"
				    "msgstr[0] \"\"\nmsgstr[1] \"\"\n\n"
				    "msgid \"last ship\"\nmsgid_plural \"{n} ships\"\n"
				    "msgstr[0] \"\"\nmsgstr[1] \"\"\n\n"
				    "msgid \"5\"\nmsgstr \"\"\n\n"
				    "#~ msgid \"Open\"\n#~ msgstr \"\"\n";

static const char after[] = HEADER
	"# by hand\n# mymr: memory exact (old.po:7)\n#: a.c:1\nmsgid \"Open\"\nmsgstr \"ဖွင့်ရန်\"\n\n"
	"msgid \"Save\"\nmsgstr \"သိမ်း\"\n\n"
	"# mymr: memory 0.88 (old.po:7)\n#, fuzzy\n#| msgctxt \"menu\"\n#| msgid \"Open the "
	"files\"\n"
	"msgid \"Open the old files\"\nmsgstr \"ဖိုင်များကို ဖွင့်ရန်\"\n\n"
	"# mymr: memory exact (old.po:7)\nmsgid \"one boat\"\nmsgid_plural \"{n} boats\"\n"
	"msgstr[0] \"လှေ တစ်စင်း\"\nmsgstr[1] \"လှေ {n} စင်း\"\n\n"
	"msgid \"last ship\"\nmsgid_plural \"{n} ships\"\n"
	"msgstr[0] \"\"\nmsgstr[1] \"\"\n\n"
	"# mymr: rule\nmsgid \"5\"\nmsgstr \"၅\"\n\n"
	"#~ msgid \"Open\"\n#~ msgstr \"\"\n";

static void
note(void *arg, const struct mymr_prefill_event *event)
{
	*(size_t *)arg += event->entry;
}

static void
fill(struct mymr_prefiller *prefiller, const char *s, size_t n, struct mymr_buf *out,
	struct mymr_prefill_tally *tally)
{
	struct mymr_po *po;
	size_t sum = 0;
	if (mymr_po_open(&po, s, n))
		return;
	tap_ok(mymr_prefill_po(prefiller, po, note, &sum, tally) == MYMR_OK && sum > 0,
		"a catalog is filled in");
	mymr_po_write(po, out);
	mymr_po_free(po);
}

static void
catalogs(void)
{
	char pairs[] =
		"Open => ဖွင့်ရန် ;; menu :: Open the files => ဖိုင်များကို ဖွင့်ရန် ;; Save => သိမ်းရန် ;; "
		"one boat => လှေ တစ်စင်း ;; {n} boats => လှေ {n} စင်း ;; {n} ships => သင်္ဘော {n} စင်း";
	struct mymr_memory *memory = make_memory(pairs);
	struct mymr_prefiller *prefiller = NULL;
	struct mymr_prefill_tally tally = {.n_left = 0};
	struct mymr_buf once = {0}, twice = {0};
	mymr_prefiller_new(&prefiller, memory, 0.6);
	fill(prefiller, before, sizeof before - 1, &once, &tally);
	tap_is(once.s, once.len, after, "translations, comments and flags");
	tap_ok(tally.kind[MYMR_PREFILL_EXACT] == 2 && tally.kind[MYMR_PREFILL_LIKE] == 1 &&
			tally.kind[MYMR_PREFILL_RULE] == 1 && tally.kind[MYMR_PREFILL_NONE] == 1 &&
			tally.n_fuzzy == 1 && tally.n_left == 2,
		"they are counted");
	fill(prefiller, once.s, once.len, &twice, &tally);
	tap_is(twice.s, twice.len, after, "twice is once");
	tap_ok(tally.n_left == 2 && tally.kind[MYMR_PREFILL_NONE] == 1, "as much is left");
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	mymr_prefiller_free(prefiller);
	tap_ok(mymr_prefiller_new(&prefiller, memory, 1.5) == MYMR_EINVAL, "a threshold above 1");
	mymr_prefiller_free(NULL);
	mymr_memory_free(memory);
}

int
main(void)
{
	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof path, "%s/memory.db", folder);
	tap_rows("tests/cases/prefill.tsv", 5, row);
	catalogs();
	remove(path);
	rmdir(folder);
	return tap_done();
}
