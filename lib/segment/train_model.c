/* SPDX-License-Identifier: MIT */
#include "segment/train_model.h"

#include <math.h>
#include <stdlib.h>
#include "base/grow.h"

/* Of a row that ends at token e, weight i is that of boundary e + pattern_first(n) + i. */
static enum mymr_status
add_row(struct train_model *model, const struct train_corpus *c, size_t at, unsigned n,
	uint32_t *number)
{
	const uint32_t before = model->table.n;
	const uint64_t key = train_letters_key(c->letters + at + 1 - n, n) * 8 + n;
	enum mymr_status status = train_table_add(&model->table, key | 1u << 3, number);
	if (!status && *number == before)
		status = grow(&model->rows, &model->cap, before, sizeof *model->rows);
	if (status)
		return status;
	if (*number == before)
		model->rows[before] = (struct train_row){.at = at, .n = (uint8_t)n};
	model->rows[*number].times++;
	return MYMR_OK;
}

static enum mymr_status
list_rows(struct train_model *model, const struct train_corpus *c,
	const struct train_sentence *sentence)
{
	const size_t first = sentence->start - TRAIN_EDGES;
	enum mymr_status status = MYMR_OK;
	for (size_t at = sentence->start; at < sentence->end + TRAIN_EDGES && !status; at++) {
		for (unsigned n = 1; n <= TRAIN_MAX_ROW && !status; n++) {
			if (at + 1 - n >= first)
				status = add_row(model, c, at, n, &model->rows_at[n - 1][at]);
		}
	}
	return status;
}

static bool
is_end(const struct train_corpus *c, size_t boundary)
{
	return c->labels[boundary] == TRAIN_YES || c->labels[boundary] == TRAIN_FIXED;
}

/* Whether the n tokens that end at the last one are a word of gold. */
static bool
is_gold(const struct train_corpus *c, size_t last, size_t n)
{
	if (!is_end(c, last + 1) || !is_end(c, last + 1 - n))
		return false;
	while (--n > 0) {
		if (is_end(c, last + 1 - n))
			return false;
	}
	return true;
}

static void
list_words(struct train_model *model, const struct train_corpus *c,
	const struct train_lexicon *lexicon, const struct train_sentence *sentence)
{
	for (size_t at = sentence->start; at < sentence->end; at++) {
		for (unsigned n = 1; n <= PATTERN_MAX_TOKENS; n++) {
			if (at + 1 < sentence->start + n)
				break;
			const uint32_t i = train_table_find(
				&lexicon->table, train_letters_key(c->letters + at + 1 - n, n));
			if (i == TRAIN_NONE || !lexicon->words[i].is_kept)
				continue;
			const bool is_own = sentence->is_gold && is_gold(c, at, n);
			if (!is_own)
				model->words_at[n - 1][at] = i;
			else if (lexicon->words[i].count > 1)
				model->words_at[n - 1][at] = i | TRAIN_OWN;
		}
	}
}

static uint32_t *
new_numbers(size_t n)
{
	uint32_t *numbers = malloc((n + 1) * sizeof *numbers);
	for (size_t i = 0; numbers && i < n; i++)
		numbers[i] = TRAIN_NONE;
	return numbers;
}

enum mymr_status
train_model_init(struct train_model *model, const struct train_corpus *c,
	const struct train_lexicon *lexicon)
{
	enum mymr_status status = MYMR_OK;
	*model = (struct train_model){0};
	for (unsigned i = 0; i < TRAIN_MAX_ROW; i++) {
		model->rows_at[i] = new_numbers(c->n);
		status = model->rows_at[i] ? status : MYMR_ENOMEM;
	}
	for (unsigned i = 0; i < PATTERN_MAX_TOKENS; i++) {
		model->words_at[i] = new_numbers(c->n);
		status = model->words_at[i] ? status : MYMR_ENOMEM;
	}
	model->commons = train_commons(lexicon);
	if (!model->commons)
		status = MYMR_ENOMEM;
	for (size_t i = 0; i < c->n_sentences && !status; i++) {
		status = list_rows(model, c, &c->sentences[i]);
		list_words(model, c, lexicon, &c->sentences[i]);
	}
	return status;
}

void
train_model_free(struct train_model *model)
{
	train_table_free(&model->table);
	free(model->rows);
	free(model->commons);
	for (unsigned i = 0; i < TRAIN_MAX_ROW; i++)
		free(model->rows_at[i]);
	for (unsigned i = 0; i < PATTERN_MAX_TOKENS; i++)
		free(model->words_at[i]);
}

struct importance {
	double weight;
	uint32_t row;
};

static int
by_weight(const void *a, const void *b)
{
	const struct importance *x = a, *y = b;
	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	return x->row < y->row ? -1 : x->row > y->row;
}

/* The squares of what the row adds, times how often it does. */
static double
importance_of(const struct train_row *row)
{
	double sum = 0;
	for (unsigned i = 0; i < PATTERN_WEIGHTS; i++)
		sum += (double)row->weight[i].value * row->weight[i].value;
	return sum * row->times;
}

enum mymr_status
train_model_prune(struct train_model *model, size_t max_rows)
{
	const size_t n = model->table.n;
	struct importance *all = malloc((n + 1) * sizeof *all);
	if (!all)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n; i++)
		all[i] = (struct importance){importance_of(&model->rows[i]), (uint32_t)i};
	qsort(all, n, sizeof *all, by_weight);
	for (size_t i = max_rows; i < n; i++)
		model->rows[all[i].row].is_dropped = true;
	free(all);
	return MYMR_OK;
}
