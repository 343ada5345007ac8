/* SPDX-License-Identifier: MIT */
#include "segment/window.h"

/* A lane has the sums at the eight boundaries that a token has a say in, from four before it to
 * three behind: 16 bits each, those with even numbers in one word and those with odd ones in the
 * other, so that they are beside one another as the weights of a row are when every second one is
 * hidden. They are never negative: a boundary starts with SUM_ZERO less what is added to the
 * weights of the short rows that it will meet. */
#define SPAN 8
#define SPAN_BEFORE 4
#define SUM_BITS 16
#define SUM_ZERO 0x8000
#define SUM_MASK 0xFFFF
#define SHORT_ROWS 3
#define HALF_OF_WEIGHTS UINT64_C(0x00FF00FF00FF0000)

/* What a boundary starts with that n more tokens will weigh with short rows. */
static inline uint64_t
sum_start(const struct pattern_table *table, unsigned n)
{
	return (uint64_t)(SUM_ZERO + table->bias - (int)n * SHORT_ROWS * PATTERN_ZERO);
}

static inline void
add_to_sum(struct mymr_segmenter_lane *lane, unsigned i, int64_t weight)
{
	lane->sums[i % 2] += (uint64_t)weight << (i / 2 * SUM_BITS);
}

static void
start_lane(struct mymr_segmenter_lane *lane, const struct pattern_table *table)
{
	lane->sums[0] = lane->sums[1] = 0;
	for (unsigned i = 0; i < SPAN; i++)
		add_to_sum(lane, i, (int64_t)sum_start(table, i < 2 ? 0 : i - 1));
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

/* The weights of n of a row times factor. */
static inline void
add_weights(struct mymr_segmenter_lane *lane, unsigned n, pattern_row row, int factor)
{
	const unsigned first = (unsigned)(SPAN_BEFORE + pattern_first(n));
	for (unsigned i = 0; i < pattern_n_weights(n); i++)
		add_to_sum(lane, first + i, factor * pattern_weight(row, i));
}

/* The weights of rows of one, of two and of three tokens, which are for the same boundaries. */
static inline void
add_short(struct mymr_segmenter_lane *lane, pattern_row one, pattern_row two, pattern_row three)
{
	lane->sums[0] +=
		(one & HALF_OF_WEIGHTS) + (two & HALF_OF_WEIGHTS) + (three & HALF_OF_WEIGHTS);
	lane->sums[1] += (one >> 8 & HALF_OF_WEIGHTS) + (two >> 8 & HALF_OF_WEIGHTS) +
			 (three >> 8 & HALF_OF_WEIGHTS);
}

/* Takes out the sum at the first boundary, which is final, and goes on to the next token. */
static inline int32_t
take_sum(struct mymr_segmenter_lane *lane, const struct pattern_table *table)
{
	const uint64_t even = lane->sums[0];
	lane->sums[0] = lane->sums[1];
	lane->sums[1] = even >> SUM_BITS | sum_start(table, SPAN - 2) << 3 * SUM_BITS;
	return (int32_t)(even & SUM_MASK) - SUM_ZERO;
}

/* Rows that a shorter one has announced. */
static void
add_longer(const struct mymr_segmenter *w, struct mymr_segmenter_lane *lane,
	const struct pattern_table *table, uint32_t row_key)
{
	for (unsigned n = PATTERN_ANNOUNCED; n <= PATTERN_MAX_TOKENS; n++) {
		row_key = token_row_add(row_key, w->keys[window_place(w->n_scored - n)]);
		const pattern_row row = pattern_find(table, row_key);
		add_weights(lane, n, row, 1);
		if (!(row & PATTERN_GOES_ON))
			return;
	}
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
	const pattern_row row = pattern_find(table, three);
	add_short(lane, pattern_find(table, one), pattern_find(table, two), row);
	if (row & PATTERN_GOES_ON)
		add_longer(w, lane, table, three);
	lane->scores[window_place(last - SPAN_BEFORE)] = take_sum(lane, table);
}

/* The user's words outweigh all else. */
static void
score_own(struct mymr_segmenter *w, const struct pattern_table *own, uint32_t last)
{
	uint32_t row_key = TOKEN_ROW;
	for (unsigned n = 1; n <= PATTERN_MAX_TOKENS; n++) {
		row_key = token_row_add(row_key, w->keys[window_place(last + 1 - n)]);
		add_weights(&w->words, n, pattern_find(own, row_key), PATTERN_OWN);
	}
}

static inline void
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

/* The key of the next token that is no blank; that of the edge behind the end of the line. */
static inline uint32_t
read_key(struct mymr_segmenter *w)
{
	struct mymr_segmenter_token *token = &w->tokens[window_place(w->n_tokens)];
	while (!w->is_line_read && w->read_to < w->n) {
		token_read(token, w->s, w->n, w->read_to);
		if (token->piece == MYMR_PIECE_NEWLINE)
			break;
		w->read_to = token->end;
		if (token->piece == MYMR_PIECE_BLANK)
			continue;
		w->n_tokens++;
		return token->key;
	}
	w->is_line_read = true;
	return TOKEN_EDGE;
}

void
window_read_on(struct mymr_segmenter *w, uint32_t n)
{
	while (w->n_scored < n)
		score(w, read_key(w));
}
