/* SPDX-License-Identifier: MIT */
#include "segment/window.h"

#include <string.h>

/* Sums at the boundaries that a token has a say in: from four before it to three behind. */
#define SPAN MYMR_SEGMENTER_REACH
#define SPAN_BEFORE 4

void
window_start(struct mymr_segmenter *w)
{
	w->is_line_read = w->ends_sentence = false;
	w->token = w->n_tokens = w->n_scored = 0;
	for (uint32_t i = 0; i < WINDOW; i++)
		w->keys[i] = TOKEN_EDGE;
	for (uint32_t i = 0; i < SPAN; i++)
		w->sums[i] = w->model->words.bias;
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

static inline const struct pattern_row *
add_row(struct mymr_segmenter *w, const struct pattern_table *table, uint32_t row_key, unsigned n)
{
	const struct pattern_row *row = pattern_find(table, row_key);
	if (row)
		add_weights(w->sums, n, row);
	return row;
}

/* Rows that only shorter ones announce. */
static void
add_longer(struct mymr_segmenter *w, uint32_t row_key, const struct pattern_row *row)
{
	for (unsigned n = PATTERN_ANNOUNCED; n <= PATTERN_MAX_TOKENS; n++) {
		if (!(row && row->check & PATTERN_GOES_ON))
			return;
		row_key = token_row_add(row_key, w->keys[window_place(w->n_scored - n)]);
		row = add_row(w, &w->model->words, row_key, n);
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

/* Adds what rows say that end with the token of this key. The first boundary they may weigh is
 * final then. */
static void
score(struct mymr_segmenter *w, uint32_t key)
{
	const struct pattern_table *words = &w->model->words;
	const uint32_t last = w->n_scored++;
	w->keys[window_place(last)] = key;
	uint32_t row_key = token_row_add(TOKEN_ROW, key);
	add_row(w, words, row_key, 1);
	row_key = token_row_add(row_key, w->keys[window_place(last - 1)]);
	add_row(w, words, row_key, 2);
	row_key = token_row_add(row_key, w->keys[window_place(last - 2)]);
	const struct pattern_row *row = add_row(w, words, row_key, 3);
	add_longer(w, row_key, row);
	w->scores[window_place(last - SPAN_BEFORE)] = w->sums[0];
	move_sums(w->sums, words->bias);
}

/* Sentences are learned one by one, so ။ ends the row of tokens as a line end does. */
static bool
is_section(const char *s, const struct mymr_segmenter_token *token)
{
	return token->piece == MYMR_PIECE_SIGN && token->end - token->start == 3 &&
	       memcmp(s + token->start, "\xE1\x81\x8B", 3) == 0;
}

/* Reads the next token that is no blank; false at the end of the line or sentence. */
static bool
read_token(struct mymr_segmenter *w)
{
	struct mymr_segmenter_token *token = &w->tokens[window_place(w->n_tokens)];
	while (w->read_to < w->n && !w->ends_sentence) {
		token_read(token, w->s, w->n, w->read_to);
		if (token->piece == MYMR_PIECE_NEWLINE)
			return false;
		w->read_to = token->end;
		if (token->piece == MYMR_PIECE_BLANK)
			continue;
		w->n_tokens++;
		w->ends_sentence = is_section(w->s, token);
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
