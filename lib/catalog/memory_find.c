/* SPDX-License-Identifier: MIT */
/* Postings are read rarest word first, and only until texts that have none of those words cannot be
 * like enough. What a text has of the words read, its weight, and what the words that are left
 * weigh say how like it can be at most; the likest so far are read and scored, which tells what
 * others must reach. Every bound is exact. */
#include <stdlib.h>
#include <string.h>
#include "catalog/memory.h"
#include "catalog/memory_candidates.h"
#include "catalog/memory_posting.h"
#include "catalog/memory_wanted.h"
#include "catalog/similar.h"
#include "catalog/similar_best.h"

/* Reading a text takes as long as reading so many postings. */
#define POSTINGS_A_TEXT 200

struct query {
	struct mymr_memory *m;
	struct wanted wanted;
	uint32_t *text; /* a text's words that are wanted, as places */
	size_t text_cap;
	uint32_t *scratch;
	size_t scratch_cap;
	struct candidates candidates;
	bool is_complete;     /* others cannot be among the best */
	uint64_t left_weight; /* of the words whose postings were not read */
	struct best best;
};

static void
query_free(struct query *q)
{
	wanted_free(&q->wanted);
	free(q->text);
	free(q->scratch);
	candidates_free(&q->candidates);
	free(q->best.matches);
}

/* The most that a text can score of which so much is known to be common, and so much may be. */
static bool
can_be_among(const struct query *q, uint64_t common, uint32_t weight)
{
	const uint64_t most = common < weight ? common : weight;
	return row_score(most, q->wanted.words.weight, weight) >= q->best.bar;
}

/* A text that has none of the words read before has only those that are left. */
static enum mymr_status
meet(struct query *q, const struct wanted_word *wanted, const struct posted_text *p)
{
	const uint32_t times = p->times < wanted->times ? p->times : wanted->times;
	struct candidate *c = candidates_find(&q->candidates, p->text);
	if (!c && (q->is_complete || !can_be_among(q, q->left_weight, p->weight)))
		return MYMR_OK;
	if (!c)
		c = candidates_add(&q->candidates, p->text, p->weight);
	if (!c)
		return MYMR_ENOMEM;
	c->common += (uint64_t)times * wanted->weight;
	return MYMR_OK;
}

static enum mymr_status
meet_all(struct query *q, const struct wanted_word *wanted, int64_t key, const unsigned char *s,
	size_t n)
{
	struct posted_text p = {.text = (uint32_t)key};
	enum mymr_status status = MYMR_OK;
	for (size_t at = 0; at < n && !status;) {
		if (!posting_next(s, n, &at, &p))
			return MYMR_ESYNTAX;
		status = meet(q, wanted, &p);
	}
	return status;
}

static enum mymr_status
read_postings(struct query *q, const struct wanted_word *wanted)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	enum mymr_status status = memory_statement(q->m, SQL_POSTINGS, &statement);
	if (status)
		return status;
	sqlite_bind_number(q->m->db, statement, 1, posting_key(wanted->number, 0));
	sqlite_bind_number(q->m->db, statement, 2, posting_key(wanted->number, UINT32_MAX));
	while (!status && !(status = sqlite_step(q->m->db, statement, &has_row)) && has_row) {
		size_t n;
		const unsigned char *s = sqlite_bytes(q->m->db, statement, 1, &n);
		status = meet_all(q, wanted, sqlite_number(q->m->db, statement, 0), s, n);
	}
	sqlite_reset(q->m->db, statement);
	return status;
}

/* Reads the words of a text: those that are wanted, and how many there are of all. */
static enum mymr_status
read_words(struct query *q, const unsigned char *s, size_t n, size_t *n_row, size_t *n_all)
{
	uint32_t number;
	*n_row = *n_all = 0;
	if (n > q->text_cap) {
		uint32_t *text = realloc(q->text, n * 2 * sizeof *text);
		if (!text)
			return MYMR_ENOMEM;
		q->text = text;
		q->text_cap = n * 2;
	}
	for (size_t at = 0; at < n; ++*n_all) {
		if (!varint_next(s, n, &at, &number))
			return MYMR_ESYNTAX;
		const uint32_t place = wanted_place(&q->wanted, number);
		if (place != NO_WORD)
			q->text[(*n_row)++] = place;
	}
	return MYMR_OK;
}

static enum mymr_status
make_scratch(struct query *q, size_t n)
{
	if (n <= q->scratch_cap)
		return MYMR_OK;
	uint32_t *scratch = realloc(q->scratch, n * 2 * sizeof *scratch);
	if (!scratch)
		return MYMR_ENOMEM;
	q->scratch = scratch;
	q->scratch_cap = n * 2;
	return MYMR_OK;
}

/* Words in any order: of texts that are too long for anything else. */
static uint64_t
overlap(struct query *q, const struct row *row)
{
	uint64_t sum = 0;
	memset(q->scratch, 0, q->wanted.n * sizeof *q->scratch);
	for (size_t i = 0; i < row->n; i++) {
		const uint32_t place = row->word[i];
		if (q->scratch[place]++ < q->wanted.word[place].times)
			sum += q->wanted.weights[place];
	}
	return sum;
}

static enum mymr_status
score_row(struct query *q, const struct candidate *c, const unsigned char *s, size_t n)
{
	size_t n_row, n_all;
	uint64_t common;
	enum mymr_status status = read_words(q, s, n, &n_row, &n_all);
	if (!status)
		status = make_scratch(q, n_row + q->wanted.n + 1);
	if (status)
		return status;
	const struct row own = {q->wanted.row, q->wanted.words.n, q->wanted.words.weight};
	const struct row row = {q->text, n_row, c->weight};
	if (row_is_comparable(own.n, n_all))
		common = row_common(&own, &row, q->wanted.weights, q->scratch);
	else
		common = overlap(q, &row);
	const struct mymr_similar_match match = {
		c->text, row_score(common, q->wanted.words.weight, c->weight)};
	best_take(&q->best, &match);
	return MYMR_OK;
}

static enum mymr_status
score(struct query *q, struct candidate *c)
{
	struct sqlite_statement *statement;
	bool has_row;
	c->is_scored = true;
	enum mymr_status status = memory_statement(q->m, SQL_TEXT_ROW, &statement);
	if (status)
		return status;
	sqlite_bind_number(q->m->db, statement, 1, c->text);
	status = sqlite_step(q->m->db, statement, &has_row);
	if (!status && !has_row)
		status = MYMR_ESYNTAX;
	if (!status) {
		size_t n;
		const unsigned char *s = sqlite_bytes(q->m->db, statement, 0, &n);
		status = score_row(q, c, s, n);
	}
	sqlite_reset(q->m->db, statement);
	return status;
}

/* The likest text that was not scored yet, so that the bar rises early. */
static enum mymr_status
score_likest(struct query *q)
{
	struct candidate *c = candidates_likest(&q->candidates, q->wanted.words.weight);
	if (!c || !can_be_among(q, c->common + q->left_weight, c->weight))
		return MYMR_OK;
	return score(q, c);
}

static enum mymr_status
score_rest(struct query *q)
{
	struct candidates *c = &q->candidates;
	enum mymr_status status = MYMR_OK;
	candidates_sort(c, q->left_weight, q->wanted.words.weight, q->best.bar);
	for (size_t i = 0; i < c->n && c->candidate[i].most >= q->best.bar && !status; i++)
		status = score(q, &c->candidate[i]);
	return status;
}

static enum mymr_status
read_next(struct query *q, uint32_t i)
{
	const struct wanted_word *wanted = &q->wanted.word[i];
	enum mymr_status status = read_postings(q, wanted);
	q->left_weight -= (uint64_t)wanted->times * wanted->weight;
	return status ? status : score_likest(q);
}

/* Whether postings of another word are less to read than the texts that may be among the best as it
 * is. */
static bool
is_worth_reading(const struct query *q, uint32_t i)
{
	size_t n = 0;
	for (size_t k = 0; k < q->candidates.n; k++) {
		const struct candidate *c = &q->candidates.candidate[k];
		n += !c->is_scored && can_be_among(q, c->common + q->left_weight, c->weight);
	}
	return n > q->wanted.word[i].n_texts / POSTINGS_A_TEXT;
}

static enum mymr_status
find(struct query *q)
{
	enum mymr_status status = MYMR_OK;
	uint32_t i = 0;
	for (; i < q->wanted.n && !status; i++) {
		if (row_score(q->left_weight, q->wanted.words.weight, q->left_weight) < q->best.bar)
			break;
		status = read_next(q, i);
	}
	q->is_complete = true;
	for (; i < q->wanted.n && !status && is_worth_reading(q, i); i++)
		status = read_next(q, i);
	return status ? status : score_rest(q);
}

static enum mymr_status
find_empty(struct query *q)
{
	struct sqlite_statement *statement;
	bool has_row = true;
	enum mymr_status status = memory_statement(q->m, SQL_TEXT_EMPTY, &statement);
	if (status)
		return status;
	sqlite_bind_number(q->m->db, statement, 1, (int64_t)q->best.room);
	while (!(status = sqlite_step(q->m->db, statement, &has_row)) && has_row) {
		const struct mymr_similar_match match = {
			(uint32_t)sqlite_number(q->m->db, statement, 0), 1};
		best_take(&q->best, &match);
	}
	sqlite_reset(q->m->db, statement);
	return status;
}

static enum mymr_status
give(struct query *q, const struct mymr_similar_match *match, mymr_memory_found *found, void *arg)
{
	struct sqlite_statement *statement;
	bool has_row;
	const char *s;
	size_t n;
	enum mymr_status status = memory_statement(q->m, SQL_TEXT_ROW, &statement);
	if (status)
		return status;
	sqlite_bind_number(q->m->db, statement, 1, (int64_t)match->number);
	status = sqlite_step(q->m->db, statement, &has_row);
	if (!status && !has_row)
		status = MYMR_ESYNTAX;
	if (!status)
		status = memory_text(q->m, statement, 1, false, &s, &n);
	if (!status)
		status = memory_pairs_of(
			q->m, (int64_t)match->number, s, n, match->score, found, arg);
	sqlite_reset(q->m->db, statement);
	return status;
}

static enum mymr_status
find_and_give(struct query *q, const char *s, size_t n, mymr_memory_found *found, void *arg)
{
	enum mymr_status status = wanted_read(&q->wanted, q->m, s, n);
	q->left_weight = q->wanted.weight;
	if (!status)
		status = q->wanted.words.weight ? find(q) : find_empty(q);
	for (size_t i = 0; i < q->best.found && !status; i++)
		status = give(q, &q->best.matches[i], found, arg);
	return status;
}

enum mymr_status
mymr_memory_find_like(struct mymr_memory *m, const char *s, size_t n, double threshold, size_t room,
	mymr_memory_found *found, void *arg)
{
	struct query q = {.m = m, .best = {NULL, room, 0, threshold}};
	if (!(threshold > 0 && threshold <= 1) || room == 0 || room > UINT32_MAX)
		return MYMR_EINVAL;
	q.best.matches = calloc(room, sizeof *q.best.matches);
	enum mymr_status status = q.best.matches ? memory_begin_reading(m) : MYMR_ENOMEM;
	if (!status) {
		status = find_and_give(&q, s, n, found, arg);
		memory_end_reading(m);
	}
	query_free(&q);
	return status;
}
