/* SPDX-License-Identifier: MIT */
/* A translation of 100,000 messages of which 2 % change, brought up to date, and the likest of as
 * many messages looked up; msgmerge beside it at a size that it can do. */
#include <mymr/po_update.h>
#include <mymr/similar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "clock.h"
#include "messages.h"
#include "random.h"

#define N_MESSAGES 100000
#define N_SMALL 20000
#define N_QUERIES 2000
#define ASKED_SECONDS 5.0
#define ASKED_MILLISECONDS 2.0

static struct messages_words words;

static void
put_entry(struct mymr_buf *out, int number, int shift, const struct mymr_buf *id, const char *text)
{
	char line[64];
	snprintf(line, sizeof line, "\n#: page%d.html:%d\nmsgid \"", number % 97, number + shift);
	mymr_buf_puts(out, line);
	mymr_buf_append(out, id->s, id->len);
	mymr_buf_puts(out, "\"\nmsgstr \"");
	mymr_buf_puts(out, text);
	mymr_buf_puts(out, "\"\n");
}

static void
make_catalogs(struct mymr_buf *old, struct mymr_buf *fresh, int n)
{
	static const char header[] = "msgid \"\"\nmsgstr \"\"\n"
				     "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
				     "\"Plural-Forms: nplurals=1; plural=0;\\n\"\n";
	uint32_t seed = 20170724;
	messages_start(&words, &seed);
	old->len = fresh->len = 0;
	mymr_buf_puts(old, header);
	mymr_buf_puts(fresh, header);
	for (int i = 0; i < n; i++) {
		struct mymr_buf id = {0}, changed = {0};
		messages_put(&id, &words, &seed, i);
		messages_put_changed(&changed, &words, id.s, id.len, &seed);
		put_entry(old, i, 0, &id, "သတင်းဌာနမှ ဖော်ပြသည့် သတင်း");
		put_entry(fresh, i, 1, i % 50 ? &id : &changed, "");
		mymr_buf_free(&id);
		mymr_buf_free(&changed);
	}
}

static double
time_update(const struct mymr_buf *old, const struct mymr_buf *fresh, struct mymr_po_tally *tally)
{
	struct mymr_po *a, *b;
	struct mymr_buf out = {0};
	const double start = clock_now();
	if (mymr_po_open(&a, old->s, old->len) || mymr_po_open(&b, fresh->s, fresh->len))
		return -1;
	const struct mymr_po_update update = {.old = a, .fresh = b, .threshold = 0.6};
	enum mymr_status status = mymr_po_update(&out, &update, tally);
	const double seconds = clock_now() - start;
	mymr_buf_free(&out);
	mymr_po_free(a);
	mymr_po_free(b);
	return status ? -1 : seconds;
}

static void
bench_update(const struct mymr_buf *old, const struct mymr_buf *fresh)
{
	struct mymr_po_tally tally = {.n_fuzzy = 0};
	const double seconds = time_update(old, fresh, &tally);
	printf("update of 100k messages, 2 %% changed: %.2f s, asked at most %.0f%s "
	       "(%zu of %d found)\n",
		seconds, ASKED_SECONDS, seconds < 0 || seconds > ASKED_SECONDS ? "   MISSED" : "",
		tally.fate[MYMR_PO_CHANGED], N_MESSAGES / 50);
}

static int
save(const char *path, const struct mymr_buf *b)
{
	FILE *f = fopen(path, "wb");
	if (!f)
		return -1;
	const size_t written = fwrite(b->s, 1, b->len, f);
	return fclose(f) || written != b->len;
}

static void
bench_msgmerge(const struct mymr_buf *old, const struct mymr_buf *fresh)
{
	char folder[] = "/tmp/mymr-bench-XXXXXX";
	char path[2][64], command[256];
	struct mymr_po_tally tally;
	if (system("msgmerge --version >/dev/null 2>&1") || !mkdtemp(folder)) {
		printf("msgmerge: not measured, it is not here\n");
		return;
	}
	snprintf(path[0], sizeof path[0], "%s/old.po", folder);
	snprintf(path[1], sizeof path[1], "%s/new.pot", folder);
	snprintf(command, sizeof command, "msgmerge -q -o /dev/null %s %s", path[0], path[1]);
	if (!save(path[0], old) && !save(path[1], fresh)) {
		const double start = clock_now();
		const int rc = system(command);
		const double theirs = clock_now() - start;
		printf("the same of %d messages: %.3f s; msgmerge %.2f s%s\n", N_SMALL,
			time_update(old, fresh, &tally), theirs, rc ? " (it failed)" : "");
	}
	remove(path[0]);
	remove(path[1]);
	rmdir(folder);
}

static struct mymr_similar *
make_index(const struct mymr_po *po)
{
	struct mymr_similar *index;
	struct mymr_po_entry e;
	const double start = clock_now();
	if (mymr_similar_new(&index))
		return NULL;
	for (size_t i = 0; mymr_po_entry_at(po, i, &e) == MYMR_OK; i++)
		mymr_similar_add(index, e.id.s, e.id.len);
	printf("index of 100k messages: %.2f s\n", clock_now() - start);
	return index;
}

/* Messages with one word changed, and messages of their own. */
static void
bench_queries(const struct mymr_similar *index, const struct mymr_po *po, bool is_like)
{
	uint32_t seed = 7;
	double sum = 0, most = 0;
	size_t n_found = 0;
	for (int i = 0; i < N_QUERIES; i++) {
		struct mymr_buf text = {0};
		struct mymr_po_entry e = {.id = {.s = ""}};
		struct mymr_similar_match match;
		size_t found = 0;
		mymr_po_entry_at(po, (random_next(&seed) >> 4) % N_MESSAGES, &e);
		if (is_like)
			messages_put_changed(&text, &words, e.id.s, e.id.len, &seed);
		else
			messages_put(&text, &words, &seed, i);
		const double start = clock_now();
		mymr_similar_find(index, text.s, text.len, 0.6, &match, 1, &found);
		const double seconds = clock_now() - start;
		sum += seconds;
		most = seconds > most ? seconds : most;
		n_found += found;
		mymr_buf_free(&text);
	}
	const double mean = sum / N_QUERIES * 1e3;
	printf("query among 100k, %s: %.3f ms, at most %.2f ms, asked %.0f%s (%zu of %d found)\n",
		is_like ? "one word changed" : "unrelated", mean, most * 1e3, ASKED_MILLISECONDS,
		mean > ASKED_MILLISECONDS ? "   MISSED" : "", n_found, N_QUERIES);
}

int
main(void)
{
	struct mymr_buf old = {0}, fresh = {0};
	struct mymr_po *po;
	make_catalogs(&old, &fresh, N_MESSAGES);
	bench_update(&old, &fresh);
	if (!mymr_po_open(&po, old.s, old.len)) {
		struct mymr_similar *index = make_index(po);
		bench_queries(index, po, true);
		bench_queries(index, po, false);
		mymr_similar_free(index);
		mymr_po_free(po);
	}
	make_catalogs(&old, &fresh, N_SMALL);
	bench_msgmerge(&old, &fresh);
	mymr_buf_free(&old);
	mymr_buf_free(&fresh);
	return 0;
}
