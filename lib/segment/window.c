/* SPDX-License-Identifier: MIT */
#include "segment/window.h"

/* Sums at the boundaries that a token has a say in: from four before it to three behind. */
#define SPAN MYMR_SEGMENTER_REACH
#define SPAN_BEFORE 4

static void
start_lane(struct mymr_segmenter_lane *lane, const struct pattern_table *table)
{
	for (uint32_t i = 0; i < SPAN; i++)
		lane->sums[i] = table->bias;
}

void
window_start(struct mymr_segmenter *w)
{
	w->is_line_read = false;
	w->token = w->n_tokens = w->n_scored = 0;
	for (uint32_t i = 0; i < WINDOW; i++)
		w->keys[i] = TOKEN_EDGE;
	start_lane(&w->words, &w->model->words);
	if (w->outer_table)
		start_lane(&w->outer, w->outer_table);
}

/* One by one: compilers make a slow loop of it. */
static inline void
add_weights(int32_t *sums, unsigned n, const struct pattern_row *row)
{
	sums += SPAN_BEFORE + pattern_first(n);
	sums[0] += row->weight[0];
	sums[1] += row->weight[1];
	sums[2] += row->weight[2];
	sums[3] += row->weight[3];
	sums[4] += row->weight[4];
	sums[5] += row->weight[5];
}

/* Rows that a shorter one has announced. */
static void
add_longer(const struct mymr_segmenter *w, struct mymr_segmenter_lane *lane,
	const struct pattern_table *table, uint32_t row_key)
{
	for (unsigned n = PATTERN_ANNOUNCED; n <= PATTERN_MAX_TOKENS; n++) {
		row_key = token_row_add(row_key, w->keys[window_place(w->n_scored - n)]);
		const struct pattern_row *row = pattern_find(table, row_key);
		add_weights(lane->sums, n, row);
		if (!(row->check & PATTERN_GOES_ON))
			return;
	}
}

/* A call of memmove costs more. */
static inline void
move_sums(int32_t *sums, int32_t bias)
{
	sums[0] = sums[1];
	sums[1] = sums[2];
	sums[2] = sums[3];
	sums[3] = sums[4];
	sums[4] = sums[5];
	sums[5] = sums[6];
	sums[6] = sums[7];
	sums[7] = bias;
}

/* Adds what rows of one table say that end with the last token. The first boundary that they may
 * weigh is final then. */
static inline void
score_lane(const struct mymr_segmenter *w, struct mymr_segmenter_lane *lane,
	const struct pattern_table *table, uint32_t last)
{
	const uint32_t one = token_row_add(TOKEN_ROW, w->keys[window_place(last)]);
	const uint32_t two = token_row_add(one, w->keys[window_place(last - 1)]);
	const uint32_t three = token_row_add(two, w->keys[window_place(last - 2)]);
	const struct pattern_row *row = pattern_find(table, three);
	add_weights(lane->sums, 1, pattern_find(table, one));
	add_weights(lane->sums, 2, pattern_find(table, two));
	add_weights(lane->sums, 3, row);
	if (row->check & PATTERN_GOES_ON)
		add_longer(w, lane, table, three);
	lane->scores[window_place(last - SPAN_BEFORE)] = lane->sums[0];
	move_sums(lane->sums, table->bias);
}

/* The user's words outweigh all else. */
static void
score_own(struct mymr_segmenter *w, const struct pattern_table *own, uint32_t last)
{
	uint32_t row_key = TOKEN_ROW;
	for (unsigned n = 1; n <= PATTERN_MAX_TOKENS; n++) {
		row_key = token_row_add(row_key, w->keys[window_place(last + 1 - n)]);
		const struct pattern_row *row = pattern_find(own, row_key);
		for (unsigned i = 0; i < pattern_n_weights(n); i++)
			w->words.sums[SPAN_BEFORE + pattern_first(n) + (int)i] +=
				PATTERN_OWN * row->weight[i];
	}
}

static void
score(struct mymr_segmenter *w, uint32_t key)
{
	const uint32_t last = w->n_scored++;
	w->keys[window_place(last)] = key;
	if (w->model->own.size)
		score_own(w, &w->model->own, last);
	score_lane(w, &w->words, &w->model->words, last);
	if (w->outer_table)
		score_lane(w, &w->outer, w->outer_table, last);
}

/* Reads the next token that is no blank; false at the end of the line. */
static bool
read_token(struct mymr_segmenter *w)
{
	struct mymr_segmenter_token *token = &w->tokens[window_place(w->n_tokens)];
	while (w->read_to < w->n) {
		token_read(token, w->s, w->n, w->read_to);
		if (token->piece == MYMR_PIECE_NEWLINE)
			return false;
		w->read_to = token->end;
		if (token->piece == MYMR_PIECE_BLANK)
			continue;
		w->n_tokens++;
		score(w, token->key);
		return true;
	}
	return false;
}

void
window_read_on(struct mymr_segmenter *w, uint32_t n)
{
	while (w->n_scored < n) {
		if (!w->is_line_read)
			w->is_line_read = !read_token(w);
		if (w->is_line_read)
			score(w, TOKEN_EDGE);
	}
}
