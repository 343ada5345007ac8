/* SPDX-License-Identifier: MIT */
/* The translation memory: what goes in comes out, and its index finds what looking at every text
 * would find. */
#define _GNU_SOURCE /* memmem */
#include <mymr/memory.h>
#include <mymr/similar.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "oom.h"
#include "random.h"
#include "tap.h"

static char folder[] = "/tmp/mymr-memory-XXXXXX";
static char path[64];

static struct mymr_memory *
open_memory(enum mymr_memory_mode mode)
{
	struct mymr_memory *memory = NULL;
	struct mymr_error error = {0, NULL};
	enum mymr_status status = mymr_memory_open(&memory, path, mode, &error);
	if (status)
		printf("# status %d: %s\n", status, error.reason ? error.reason : "no reason");
	return memory;
}

static struct mymr_memory_pair
pair_of(const char *source, const char *translation, const char *context, const char *origin)
{
	return (struct mymr_memory_pair){
		.source = source,
		.n_source = strlen(source),
		.translation = translation,
		.n_translation = strlen(translation),
		.context = context,
		.n_context = context ? strlen(context) : 0,
		.origin = origin,
		.n_origin = origin ? strlen(origin) : 0,
	};
}

/* Matches as lines: source|translation|context|origin. */
static enum mymr_status
note(void *arg, const struct mymr_memory_match *match)
{
	struct mymr_buf *out = arg;
	const struct mymr_memory_pair *p = &match->pair;
	mymr_buf_append(out, p->source, p->n_source);
	mymr_buf_putc(out, '|');
	mymr_buf_append(out, p->translation, p->n_translation);
	mymr_buf_putc(out, '|');
	mymr_buf_append(out, p->context ? p->context : "-", p->context ? p->n_context : 1);
	mymr_buf_putc(out, '|');
	mymr_buf_append(out, p->origin ? p->origin : "-", p->origin ? p->n_origin : 1);
	if (match->reason) {
		mymr_buf_putc(out, '|');
		mymr_buf_puts(out, match->reason);
	}
	return mymr_buf_putc(out, '\n');
}

static void
is_found(struct mymr_buf *out, const char *wanted, const char *name)
{
	tap_is(out->len ? out->s : "", out->len, wanted, "%s", name);
	out->len = 0;
}

static void
in_and_out(void)
{
	struct mymr_buf out = {0};
	struct mymr_memory_counts counts = {0};
	bool is_new = false;
	const struct mymr_memory_pair pairs[] = {
		pair_of("Open", "ဖွင့်ရန်", NULL, "a.po:3"),
		pair_of("Open", "ဖွင့်ထားသည်", "state", "a.po:7"),
		pair_of("5 mins read", "၅ မိနစ် ဖတ်ရန်", NULL, NULL),
		pair_of("Open", "ဖွင့်ရန်", NULL, "b.po:9"),
		pair_of("{n} hours ago", "{n} နာရီ အကြာက", NULL, "c.po:1"),
	};
	struct mymr_memory *m = open_memory(MYMR_MEMORY_WRITE);
	tap_ok(mymr_memory_add(m, &pairs[0], NULL) == MYMR_EINVAL, "nothing is added before begin");
	tap_ok(mymr_memory_begin(m) == MYMR_OK, "begin");
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		mymr_memory_add(m, &pairs[i], &is_new);
	mymr_memory_add(m, &pairs[0], &is_new);
	tap_ok(!is_new, "a pair that is there is not new");
	tap_ok(mymr_memory_commit(m) == MYMR_OK, "commit");
	mymr_memory_free(m);
	m = open_memory(MYMR_MEMORY_READ);
	mymr_memory_find_exact(m, "Open", 4, note, &out);
	is_found(&out, "Open|ဖွင့်ရန်|-|a.po:3\nOpen|ဖွင့်ထားသည်|state|a.po:7\n",
		"a text is found with all its translations, each once");
	mymr_memory_find_exact(m, "open", 4, note, &out);
	is_found(&out, "", "another text is not");
	mymr_memory_find_template(m, "12 mins read", 12, note, &out);
	is_found(&out, "5 mins read|၅ မိနစ် ဖတ်ရန်|-|-\n", "the same text with another value");
	mymr_memory_find_template(m, "3 hours ago", 11, note, &out);
	mymr_memory_find_template(m, "Open", 4, note, &out);
	is_found(&out, "", "a text without values has no template");
	mymr_memory_each(m, note, &out);
	is_found(&out,
		"Open|ဖွင့်ရန်|-|a.po:3\nOpen|ဖွင့်ရန်|-|b.po:9\nOpen|ဖွင့်ထားသည်|state|a.po:7\n"
		"5 mins read|၅ မိနစ် ဖတ်ရန်|-|-\n{n} hours ago|{n} နာရီ အကြာက|-|c.po:1\n",
		"all pairs, once for every origin");
	tap_ok(mymr_memory_count(m, &counts) == MYMR_OK && counts.sources == 3 &&
			counts.pairs == 4 && counts.quarantined == 0,
		"they are counted");
	tap_ok(mymr_memory_begin(m) == MYMR_EINVAL, "a memory opened to be read does not change");
	mymr_memory_free(m);
	mymr_buf_free(&out);
}

static void
refusals(void)
{
	struct mymr_memory *m = open_memory(MYMR_MEMORY_WRITE);
	struct mymr_buf out = {0};
	const struct mymr_memory_pair empty = pair_of("", "က", NULL, NULL);
	const struct mymr_memory_pair broken = pair_of("\xFF", "က", NULL, NULL);
	struct mymr_memory_pair nul = pair_of("ab", "က", NULL, NULL);
	const struct mymr_memory_pair kept = pair_of("kept", "က", NULL, NULL);
	nul.source = "a\0";
	mymr_memory_begin(m);
	tap_ok(mymr_memory_add(m, &empty, NULL) == MYMR_EINVAL, "an empty text is refused");
	tap_ok(mymr_memory_add(m, &broken, NULL) == MYMR_EUTF8, "one that is no UTF-8 is");
	tap_ok(mymr_memory_add(m, &nul, NULL) == MYMR_EINVAL, "one with a NUL is");
	tap_ok(mymr_memory_begin(m) == MYMR_EINVAL, "nothing begins twice");
	tap_ok(mymr_memory_find_like(m, "a", 1, 0, 1, note, &out) == MYMR_EINVAL, "threshold 0");
	tap_ok(mymr_memory_find_like(m, "a", 1, 1.1, 1, note, &out) == MYMR_EINVAL,
		"threshold above 1");
	tap_ok(mymr_memory_find_like(m, "a", 1, 0.5, 0, note, &out) == MYMR_EINVAL, "room 0");
	mymr_memory_add(m, &kept, NULL);
	mymr_memory_rollback(m);
	mymr_memory_find_exact(m, "kept", 4, note, &out);
	is_found(&out, "", "what is rolled back is not there");
	mymr_memory_begin(m);
	mymr_memory_add(m, &kept, NULL);
	mymr_memory_free(m);
	m = open_memory(MYMR_MEMORY_READ);
	mymr_memory_find_exact(m, "kept", 4, note, &out);
	is_found(&out, "", "nor what was not committed");
	mymr_memory_free(m);
	mymr_memory_free(NULL);
	mymr_buf_free(&out);
}

#define N_TEXTS 400
#define N_QUERIES 300
#define N_IMPORTS 7
#define ROOM 5

static const char *const vocabulary[] = {"the", "market", "opens", "today", "သတင်း", "ဈေးနှုန်း", "သည်",
	"၂၀၁၇", "42", "<a>", "{n}", "%s", ".", "။", "photo", "of", "river", "ရန်ကုန်မြို့"};

/* The number makes every text another one; without words before it, it is all there is. */
static void
make_text(char *out, size_t size, uint32_t *seed, int number)
{
	const size_t n_words = sizeof vocabulary / sizeof *vocabulary;
	out[0] = '\0';
	for (uint32_t n = (random_next(seed) >> 8) % 9; n > 0; n--) {
		strncat(out, vocabulary[(random_next(seed) >> 8) % n_words],
			size - strlen(out) - 1);
		strncat(out, " ", size - strlen(out) - 1);
	}
	if (number >= 0)
		snprintf(out + strlen(out), size - strlen(out), "%s%d", number % 3 ? "x" : "",
			number);
	else if (!*out)
		strcpy(out, " ");
}

static char texts[N_TEXTS][256];

struct got {
	size_t n;
	size_t n_wrong;
	const char *query;
	double last;
	size_t last_text;
};

/* Each match is scored as mymr_similarity does, and none is out of order. */
static enum mymr_status
check_match(void *arg, const struct mymr_memory_match *match)
{
	struct got *got = arg;
	double score = -1;
	size_t i = 0;
	while (i < N_TEXTS && (strlen(texts[i]) != match->pair.n_source ||
				      memcmp(texts[i], match->pair.source, match->pair.n_source)))
		i++;
	mymr_similarity(
		match->pair.source, match->pair.n_source, got->query, strlen(got->query), &score);
	got->n_wrong += i == N_TEXTS || score != match->score;
	got->n_wrong += got->n && (score > got->last || (score == got->last && i < got->last_text));
	got->last = score;
	got->last_text = i;
	got->n++;
	return MYMR_OK;
}

/* How many texts are to be found, and whether one that was left out is better than the last. */
static size_t
count_like(const char *query, double threshold, const struct got *got, size_t *n_missed)
{
	size_t n = 0, n_better = 0;
	for (size_t i = 0; i < N_TEXTS; i++) {
		double score = 0;
		mymr_similarity(texts[i], strlen(texts[i]), query, strlen(query), &score);
		n += score >= threshold;
		n_better += score > got->last || (score == got->last && i <= got->last_text);
	}
	*n_missed += got->n && n_better != got->n;
	return n;
}

static void
fill(struct mymr_memory *m)
{
	uint32_t seed = 4711;
	for (int i = 0; i < N_TEXTS; i++) {
		if (i % (N_TEXTS / N_IMPORTS) == 0) {
			mymr_memory_commit(m);
			mymr_memory_begin(m);
		}
		make_text(texts[i], sizeof texts[i], &seed, i);
		const struct mymr_memory_pair p = pair_of(texts[i], "က", NULL, NULL);
		mymr_memory_add(m, &p, NULL);
	}
	mymr_memory_commit(m);
}

static size_t
query_all(struct mymr_memory *m)
{
	uint32_t seed = 1147;
	size_t n_wrong = 0;
	for (int i = 0; i < N_QUERIES; i++) {
		char query[256];
		const double threshold = i % 4 == 0 ? 0.05 : i % 2 ? 0.6 : 0.3;
		const size_t room = i % 3 ? ROOM : 1;
		struct got got = {.query = query};
		make_text(query, sizeof query, &seed, i % 5 ? -1 : i);
		n_wrong += mymr_memory_find_like(m, query, strlen(query), threshold, room,
				   check_match, &got) != MYMR_OK;
		const size_t all = count_like(query, threshold, &got, &n_wrong);
		n_wrong += got.n != (all < room ? all : room) || got.n_wrong;
	}
	return n_wrong;
}

static void
as_looking_at_all(void)
{
	remove(path);
	struct mymr_memory *m = open_memory(MYMR_MEMORY_WRITE);
	fill(m);
	const size_t n_wrong = query_all(m);
	tap_ok(n_wrong == 0, "the best ones are found, in order: %zu wrong", n_wrong);
	mymr_memory_free(m);
}

static void *
query_in_thread(void *arg)
{
	struct mymr_memory *m = open_memory(MYMR_MEMORY_READ);
	*(size_t *)arg = m ? query_all(m) : 1;
	mymr_memory_free(m);
	return NULL;
}

static void
threads(void)
{
	pthread_t thread[4];
	size_t n_wrong[4];
	for (int i = 0; i < 4; i++)
		pthread_create(&thread[i], NULL, query_in_thread, &n_wrong[i]);
	for (int i = 0; i < 4; i++)
		pthread_join(thread[i], NULL);
	tap_ok(n_wrong[0] + n_wrong[1] + n_wrong[2] + n_wrong[3] == 0,
		"threads that each open it find the same");
}

/* A writer with much to write; whoever reads meanwhile has what was there before. */
static void
reads_while_written(void)
{
	struct mymr_memory *writer = open_memory(MYMR_MEMORY_WRITE);
	struct mymr_memory *reader = open_memory(MYMR_MEMORY_READ);
	struct mymr_memory_counts before = {0}, during = {0}, after = {0};
	mymr_memory_count(reader, &before);
	mymr_memory_begin(writer);
	for (int i = 0; i < 2000; i++) {
		char text[64];
		snprintf(text, sizeof text, "another text, the one numbered %d", i);
		const struct mymr_memory_pair p = pair_of(text, "က", NULL, "x:1");
		mymr_memory_add(writer, &p, NULL);
	}
	tap_ok(mymr_memory_count(reader, &during) == MYMR_OK && during.pairs == before.pairs,
		"a reader has the old state while a writer adds");
	tap_ok(mymr_memory_commit(writer) == MYMR_OK, "the writer commits");
	tap_ok(mymr_memory_count(reader, &after) == MYMR_OK && after.pairs == before.pairs + 2000,
		"then the reader has the new one");
	mymr_memory_free(writer);
	mymr_memory_free(reader);
}

static void
is_refused(const char *bytes, size_t n, enum mymr_status wanted, const char *name)
{
	struct mymr_memory *m = NULL;
	struct mymr_error error = {0, NULL};
	FILE *f = fopen(path, "wb");
	fwrite(bytes, 1, n, f);
	fclose(f);
	for (int mode = MYMR_MEMORY_READ; mode <= MYMR_MEMORY_WRITE; mode++) {
		enum mymr_status status =
			mymr_memory_open(&m, path, (enum mymr_memory_mode)mode, &error);
		tap_ok(status == wanted && error.reason, "%s: status %d, %s", name, status,
			error.reason ? error.reason : "no reason");
		if (!status)
			mymr_memory_free(m);
	}
}

/* Bytes at an offset of a whole memory are changed. */
static void
with_bytes(const char *whole, size_t n, size_t at, const char *bytes, size_t n_bytes,
	enum mymr_status wanted, const char *name)
{
	char *copy = malloc(n);
	memcpy(copy, whole, n);
	memcpy(copy + at, bytes, n_bytes);
	is_refused(copy, n, wanted, name);
	free(copy);
}

static void
strange_files(void)
{
	size_t n = 0;
	struct mymr_memory *m = NULL;
	char *whole = tap_read_file(path, &n);
	with_bytes(whole, n, 60, "\0\0\0\2", 4, MYMR_ERANGE, "a newer version");
	with_bytes(whole, n, 68, "oops", 4, MYMR_ESYNTAX, "another program's");
	is_refused("not a database, but a text that is longer than a header of one would be, "
		   "which is a hundred bytes",
		97, MYMR_ESYNTAX, "a text");
	is_refused(whole, 4096, MYMR_ESYNTAX, "its first page only");
	char *sql = memmem(whole, n, "reason TEXT NOT NULL", 20);
	tap_ok(sql != NULL, "there is a table to change");
	if (sql)
		with_bytes(whole, n, (size_t)(sql - whole), "season", 6, MYMR_ESYNTAX,
			"tables of its own");
	free(whole);
	remove(path);
	tap_ok(mymr_memory_open(&m, path, MYMR_MEMORY_READ, NULL) == MYMR_ENOENT,
		"no file: not found, and none is made");
	tap_ok(access(path, F_OK) != 0, "there is none still");
	tap_ok(mymr_memory_open(&m, folder, MYMR_MEMORY_READ, NULL) == MYMR_EIO, "a folder");
	fclose(fopen(path, "wb"));
	tap_ok(mymr_memory_open(&m, path, MYMR_MEMORY_READ, NULL) == MYMR_ESYNTAX,
		"an empty file is no memory");
	m = open_memory(MYMR_MEMORY_WRITE);
	tap_ok(m != NULL, "but becomes one");
	mymr_memory_free(m);
}

int
main(void)
{
	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof path, "%s/memory.db", folder);
	in_and_out();
	refusals();
	as_looking_at_all();
	threads();
	reads_while_written();
	strange_files();
	remove(path);
	rmdir(folder);
	return tap_done();
}
