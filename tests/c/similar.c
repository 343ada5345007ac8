/* SPDX-License-Identifier: MIT */
/* Similarity of texts, and that an index finds what looking at every text would find. */
#include <mymr/similar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "random.h"
#include "tap.h"

static double
score_of(const char *a, const char *b)
{
	double score = -1;
	mymr_similarity(a, strlen(a), b, strlen(b), &score);
	return score;
}

static void
row(char **field, const char *place)
{
	char got[32];
	snprintf(got, sizeof got, "%.0f", 100 * score_of(field[0], field[1]));
	tap_is(got, strlen(got), field[2], "%s: %s", place, field[3]);
	tap_ok(score_of(field[0], field[1]) == score_of(field[1], field[0]),
		"%s: the same from the other side", place);
}

static void
diff_row(char **field, const char *place)
{
	struct mymr_buf out = {0};
	mymr_word_diff(&out, field[0], strlen(field[0]), field[1], strlen(field[1]));
	tap_is(out.s ? out.s : "", out.len, field[2], "%s: %s", place, field[3]);
	mymr_buf_free(&out);
}

#define N_TEXTS 400
#define N_QUERIES 300
#define ROOM 5

static const char *const vocabulary[] = {"the", "market", "opens", "today", "သတင်း", "ဈေးနှုန်း", "သည်",
	"၂၀၁၇", "42", "<a>", "{n}", "%s", ".", "။", "photo", "of", "river", "ရန်ကုန်မြို့"};

static void
make_text(char *out, size_t size, uint32_t *seed)
{
	const size_t n_words = sizeof vocabulary / sizeof *vocabulary;
	out[0] = '\0';
	for (uint32_t n = (random_next(seed) >> 8) % 9; n > 0; n--) {
		strncat(out, vocabulary[(random_next(seed) >> 8) % n_words],
			size - strlen(out) - 1);
		strncat(out, " ", size - strlen(out) - 1);
	}
}

/* How many texts are before a match in the order that is promised. */
static size_t
rank_of(char (*texts)[256], const char *query, const struct mymr_similar_match *m)
{
	size_t rank = 0;
	for (size_t i = 0; i < N_TEXTS; i++) {
		const double score = score_of(texts[i], query);
		rank += score > m->score || (score == m->score && i < m->number);
	}
	return rank;
}

static size_t
count_like(char (*texts)[256], const char *query, double threshold)
{
	size_t n = 0;
	for (size_t i = 0; i < N_TEXTS; i++)
		n += score_of(texts[i], query) >= threshold;
	return n;
}

static void
as_looking_at_all(void)
{
	static char texts[N_TEXTS][256];
	struct mymr_similar *index;
	uint32_t seed = 4711;
	mymr_similar_new(&index);
	for (size_t i = 0; i < N_TEXTS; i++) {
		make_text(texts[i], sizeof texts[i], &seed);
		mymr_similar_add(index, texts[i], strlen(texts[i]));
	}
	int n_wrong = 0;
	for (int i = 0; i < N_QUERIES; i++) {
		char query[256];
		struct mymr_similar_match m[ROOM];
		size_t found = 99;
		const double threshold = i % 2 ? 0.6 : 0.3;
		const size_t room = i % 3 ? ROOM : 1;
		make_text(query, sizeof query, &seed);
		mymr_similar_find(index, query, strlen(query), threshold, m, room, &found);
		const size_t all = count_like(texts, query, threshold);
		n_wrong += found != (all < room ? all : room);
		for (size_t k = 0; k < found && k < room; k++)
			n_wrong += m[k].score != score_of(texts[m[k].number], query) ||
				   rank_of(texts, query, &m[k]) != k;
	}
	tap_ok(n_wrong == 0, "the best ones are found, in order: %d wrong", n_wrong);
	mymr_similar_free(index);
}

static void
refusals(void)
{
	struct mymr_similar *index;
	struct mymr_similar_match m;
	size_t found = 7;
	mymr_similar_new(&index);
	tap_ok(mymr_similar_find(index, "a", 1, 0.6, &m, 1, &found) == MYMR_OK && found == 0,
		"nothing among none");
	tap_ok(mymr_similar_find(index, "a", 1, 0, &m, 1, &found) == MYMR_EINVAL, "threshold 0");
	tap_ok(mymr_similar_find(index, "a", 1, 1.1, &m, 1, &found) == MYMR_EINVAL,
		"threshold above 1");
	tap_ok(mymr_similar_find(index, "a", 1, 0.6, &m, 0, &found) == MYMR_EINVAL, "room 0");
	tap_ok(mymr_similar_add(index, "\xFF\x00 a\xE1", 5) == MYMR_OK, "any bytes are text");
	tap_ok(mymr_similar_find(index, "\xFF\x00 a\xE1", 5, 1, &m, 1, &found) == MYMR_OK &&
			found == 1 && m.number == 0,
		"and found");
	mymr_similar_free(index);
	mymr_similar_free(NULL);
}

/* Long texts of the same few words: neither time nor memory may grow out of bounds. */
static void
hostile(void)
{
	const size_t n = 300000;
	double score = 0;
	char *a = malloc(n), *b = malloc(n);
	for (size_t i = 0; i < n; i++) {
		a[i] = i % 2 ? ' ' : 'a';
		b[i] = i % 2 ? ' ' : (char)('a' + i / 2 % 2);
	}
	tap_ok(mymr_similarity(a, n, b, n, &score) == MYMR_OK && score == 0.5,
		"a hundred thousand words");
	struct mymr_buf out = {0};
	tap_ok(mymr_word_diff(&out, a, n, b, n) == MYMR_OK && out.len > n, "and what differs");
	mymr_buf_free(&out);
	free(a);
	free(b);
}

int
main(void)
{
	tap_rows("tests/cases/similar.tsv", 4, row);
	tap_rows("tests/cases/word_diff.tsv", 4, diff_row);
	as_looking_at_all();
	refusals();
	hostile();
	return tap_done();
}
