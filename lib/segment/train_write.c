/* SPDX-License-Identifier: MIT */
#include "segment/train_write.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/hash.h"
#include "segment/model_text.h"

struct out_row {
	uint32_t letters[PATTERN_MAX_TOKENS];
	float weight[PATTERN_WEIGHTS];
	uint8_t n;
};

struct writer {
	const struct train_letters *letters;
	struct train_table table;
	struct out_row *rows;
	size_t cap;
	struct arena lines;
	char **sorted;
	size_t n_sorted, cap_sorted;
};

static enum mymr_status
find_row(struct writer *w, const uint32_t *letters, unsigned n, struct out_row **row)
{
	const uint32_t before = w->table.n;
	uint32_t number;
	enum mymr_status status =
		train_table_add(&w->table, train_letters_key(letters, n) * 8 + n, &number);
	if (!status && number == before)
		status = grow(&w->rows, &w->cap, before, sizeof *w->rows);
	if (status)
		return status;
	*row = &w->rows[number];
	if (number == before) {
		**row = (struct out_row){.n = (uint8_t)n};
		memcpy((*row)->letters, letters, n * sizeof *letters);
	}
	return MYMR_OK;
}

static enum mymr_status
add_learned(struct writer *w, const struct train_model *model, const struct train_corpus *c)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < model->table.n && !status; i++) {
		const struct train_row *from = &model->rows[i];
		struct out_row *to;
		if (from->is_dropped)
			continue;
		status = find_row(w, c->letters + from->at + 1 - from->n, from->n, &to);
		for (unsigned k = 0; k < PATTERN_WEIGHTS && !status; k++)
			to->weight[k] += from->weight[k].value;
	}
	return status;
}

static void
add_common(const struct train_model *model, const struct train_common *common, struct out_row *to)
{
	const int first = 1 - to->n - pattern_first(to->n);
	for (int place = 0; place <= to->n; place++) {
		float *weight = &to->weight[first + place];
		*weight += model->common[common->number[place][0]].value;
		if (common->number[place][1] != TRAIN_NONE)
			*weight += model->common[common->number[place][1]].value;
	}
}

static enum mymr_status
add_words(struct writer *w, const struct train_model *model, const struct train_lexicon *lexicon)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < lexicon->table.n && !status; i++) {
		const struct train_word *word = &lexicon->words[i];
		struct out_row *to;
		if (!word->is_kept)
			continue;
		status = find_row(w, word->letters, word->n, &to);
		if (!status)
			add_common(model, &model->commons[i], to);
	}
	return status;
}

static int
quantized(double weight)
{
	const double scaled = round(weight * MODEL_SCALE);
	return (int)(scaled > INT8_MAX ? INT8_MAX : scaled < -INT8_MAX ? -INT8_MAX : scaled);
}

static enum mymr_status
put_number(struct mymr_buf *line, char before, int number)
{
	char digits[16];
	snprintf(digits, sizeof digits, "%c%d", before, number);
	return mymr_buf_puts(line, digits);
}

/* "က မ်<TAB>3 -2 0 14 1", nothing for a row without weight. */
static enum mymr_status
spell_row(const struct writer *w, const struct out_row *row, struct mymr_buf *line)
{
	enum mymr_status status = MYMR_OK;
	bool has_weight = false;
	line->len = 0;
	for (unsigned i = 0; i < row->n && !status; i++) {
		status = mymr_buf_puts(line, i ? " " : "");
		if (!status)
			status = mymr_buf_puts(line, w->letters->spelling[row->letters[i]]);
	}
	for (unsigned i = 0; i < pattern_n_weights(row->n) && !status; i++) {
		const int weight = quantized(row->weight[i]);
		has_weight |= weight != 0;
		status = put_number(line, i ? ' ' : '\t', weight);
	}
	if (!has_weight)
		line->len = 0;
	return status;
}

static enum mymr_status
spell_rows(struct writer *w)
{
	struct mymr_buf line = {0};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < w->table.n && !status; i++) {
		status = spell_row(w, &w->rows[i], &line);
		if (status || line.len == 0)
			continue;
		status = grow(&w->sorted, &w->cap_sorted, w->n_sorted, sizeof *w->sorted);
		if (status)
			break;
		w->sorted[w->n_sorted] = arena_copy(&w->lines, line.s, line.len);
		status = w->sorted[w->n_sorted] ? MYMR_OK : MYMR_ENOMEM;
		w->n_sorted += !status;
	}
	mymr_buf_free(&line);
	return status;
}

static int
by_bytes(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int
limit_bias(double bias)
{
	return (int)fmax(-PATTERN_MAX_BIAS, fmin(bias, PATTERN_MAX_BIAS));
}

static enum mymr_status
put_section(struct mymr_buf *out, const char *name, struct writer *w, double bias)
{
	char head[64];
	qsort(w->sorted, w->n_sorted, sizeof *w->sorted, by_bytes);
	snprintf(head, sizeof head, "%s\t%d\t%zu\n", name, limit_bias(round(bias * MODEL_SCALE)),
		w->n_sorted);
	enum mymr_status status = mymr_buf_puts(out, head);
	for (size_t i = 0; i < w->n_sorted && !status; i++) {
		status = mymr_buf_puts(out, w->sorted[i]);
		if (!status)
			status = mymr_buf_putc(out, '\n');
	}
	return status;
}

enum mymr_status
train_write_end(struct mymr_buf *out, size_t from)
{
	char end[64];
	snprintf(end, sizeof end, "end\t%016" PRIx64 "\n",
		hash_bytes(out->s + from, out->len - from, MODEL_SEED));
	return mymr_buf_puts(out, end);
}

enum mymr_status
train_write(struct mymr_buf *out, const char *name, const struct train_model *model,
	const struct train_corpus *corpus, const struct train_letters *letters,
	const struct train_lexicon *lexicon)
{
	struct writer w = {.letters = letters};
	enum mymr_status status = add_learned(&w, model, corpus);
	if (!status)
		status = add_words(&w, model, lexicon);
	if (!status)
		status = spell_rows(&w);
	if (!status)
		status = put_section(out, name, &w, model->bias.value);
	train_table_free(&w.table);
	free(w.rows);
	free(w.sorted);
	arena_free(&w.lines);
	return status;
}
