/* SPDX-License-Identifier: MIT */
/* The rarest words of a text are looked up first, and only until texts that have none of them
 * cannot be like enough. Of a text that has one, weight and words set bounds before the order of
 * its words is looked at. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "catalog/similar_best.h"
#include "catalog/similar_index.h"

struct query {
	const struct mymr_similar *index;
	struct words words;
	uint32_t *row;
	uint32_t *taken;
	uint32_t *rarest;      /* the words that the index has, each once */
	uint32_t *left;        /* of a word, how often it is in row */
	unsigned char *looked; /* a bit a text */
	uint32_t *scratch;
	size_t n_rarest;
	size_t scratch_cap;
	uint64_t known;       /* the weight of words that the index has */
	uint64_t left_weight; /* of those that were not looked up before: texts found now have no
				 others */
	struct best best;
};

static void
query_free(struct query *q)
{
	words_free(&q->words);
	free(q->row);
	free(q->taken);
	free(q->rarest);
	free(q->left);
	free(q->looked);
	free(q->scratch);
}

struct rare {
	uint32_t n_texts;
	uint32_t word;
};

static int
by_rarity(const void *a, const void *b)
{
	const struct rare *x = a, *y = b;
	if (x->n_texts != y->n_texts)
		return x->n_texts < y->n_texts ? -1 : 1;
	return x->word < y->word ? -1 : x->word > y->word;
}

static enum mymr_status
sort_words(struct query *q)
{
	struct rare *rare = malloc((q->n_rarest + 1) * sizeof *rare);
	if (!rare)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < q->n_rarest; i++)
		rare[i] = (struct rare){q->index->word[q->rarest[i]].n_texts, q->rarest[i]};
	qsort(rare, q->n_rarest, sizeof *rare, by_rarity);
	for (size_t i = 0; i < q->n_rarest; i++)
		q->rarest[i] = rare[i].word;
	free(rare);
	return MYMR_OK;
}

static enum mymr_status
query_start(struct query *q, const char *s, size_t n)
{
	const struct mymr_similar *index = q->index;
	enum mymr_status status = words_read(&q->words, s, n);
	if (status)
		return status;
	q->row = malloc((q->words.n + 1) * sizeof *q->row);
	q->taken = malloc((q->words.n + 1) * sizeof *q->taken);
	q->rarest = malloc((q->words.n + 1) * sizeof *q->rarest);
	q->left = calloc(index->n_words + 1, sizeof *q->left);
	q->looked = calloc(index->n_texts / 8 + 1, 1);
	if (!q->row || !q->taken || !q->rarest || !q->left || !q->looked)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < q->words.n; i++) {
		const uint32_t number = similar_word(index, q->words.word[i].hash);
		q->row[i] = number;
		if (number == NO_WORD)
			continue;
		q->known += q->words.word[i].weight;
		if (q->left[number]++ == 0)
			q->rarest[q->n_rarest++] = number;
	}
	return sort_words(q);
}

/* What words of row both texts have, in any order, weigh. */
static uint64_t
overlap(struct query *q, const struct row *row)
{
	uint64_t sum = 0;
	size_t n_taken = 0;
	for (size_t i = 0; i < row->n; i++) {
		if (q->left[row->word[i]] == 0)
			continue;
		sum += q->index->weights[row->word[i]];
		q->left[row->word[i]]--;
		q->taken[n_taken++] = row->word[i];
	}
	while (n_taken)
		q->left[q->taken[--n_taken]]++;
	return sum;
}

static enum mymr_status
common_in_order(struct query *q, const struct row *row, uint64_t *common)
{
	const struct row own = {q->row, q->words.n, q->words.weight};
	if (!row_is_comparable(own.n, row->n))
		return MYMR_OK;
	if (row->n + 1 > q->scratch_cap) {
		uint32_t *scratch = realloc(q->scratch, (row->n + 1) * 2 * sizeof *scratch);
		if (!scratch)
			return MYMR_ENOMEM;
		q->scratch = scratch;
		q->scratch_cap = (row->n + 1) * 2;
	}
	*common = row_common(&own, row, q->index->weights, q->scratch);
	return MYMR_OK;
}

static enum mymr_status
look_at(struct query *q, uint32_t number)
{
	const struct indexed_text *text = &q->index->text[number];
	const struct row row = {q->index->rows + text->start, text->n, text->weight};
	const uint64_t lighter = q->left_weight < row.weight ? q->left_weight : row.weight;
	if (row_score(lighter, q->words.weight, row.weight) < q->best.bar)
		return MYMR_OK;
	uint64_t common = overlap(q, &row);
	if (row_score(common, q->words.weight, row.weight) < q->best.bar)
		return MYMR_OK;
	enum mymr_status status = common_in_order(q, &row, &common);
	const struct mymr_similar_match match = {
		number, row_score(common, q->words.weight, row.weight)};
	if (!status)
		best_take(&q->best, &match);
	return status;
}

/* All texts that have a word, each looked at once. */
static enum mymr_status
look_up(struct query *q, uint32_t word)
{
	enum mymr_status status = MYMR_OK;
	const struct posting *p;
	for (uint32_t i = q->index->word[word].first; i && !status; i = p->next) {
		p = &q->index->postings[i - 1];
		unsigned char *looked = &q->looked[p->text / 8];
		const unsigned char bit = (unsigned char)(1u << p->text % 8);
		if (*looked & bit)
			continue;
		*looked |= bit;
		status = look_at(q, p->text);
	}
	return status;
}

static void
find_empty(struct query *q)
{
	for (size_t i = 0; i < q->index->n_texts && q->best.found < q->best.room; i++) {
		const struct mymr_similar_match match = {i, 1};
		if (q->index->text[i].weight == 0)
			best_take(&q->best, &match);
	}
}

/* Words weigh as many times as they stand there. */
static enum mymr_status
find(struct query *q)
{
	enum mymr_status status = MYMR_OK;
	q->left_weight = q->known;
	for (size_t i = 0; i < q->n_rarest && !status; i++) {
		if (row_score(q->left_weight, q->words.weight, q->left_weight) < q->best.bar)
			break;
		const uint32_t word = q->rarest[i];
		status = look_up(q, word);
		q->left_weight -= (uint64_t)q->left[word] * q->index->weights[word];
	}
	return status;
}

enum mymr_status
mymr_similar_find(const struct mymr_similar *index, const char *s, size_t n, double threshold,
	struct mymr_similar_match *matches, size_t room, size_t *found)
{
	struct query q = {.index = index, .best = {matches, room, 0, threshold}};
	if (!(threshold > 0 && threshold <= 1) || room == 0)
		return MYMR_EINVAL;
	enum mymr_status status = query_start(&q, s, n);
	if (!status && q.words.weight == 0)
		find_empty(&q);
	else if (!status)
		status = find(&q);
	query_free(&q);
	if (!status)
		*found = q.best.found;
	return status;
}
