/* SPDX-License-Identifier: MIT */
#include "segment/window.h"

#include <string.h>

void
window_start(struct mymr_segmenter *w)
{
	w->is_line_read = w->ends_sentence = false;
	w->token = w->n_tokens = w->n_scored = 0;
	for (uint32_t i = 0; i < WINDOW; i++) {
		w->keys[i] = TOKEN_EDGE;
		w->scores[i] = w->model->words.bias;
	}
}

static inline void
add_weights(struct mymr_segmenter *w, uint32_t first, const struct pattern_row *row)
{
	for (uint32_t i = 0; i < PATTERN_WEIGHTS; i++)
		w->scores[window_place(first + i)] += row->weight[i];
}

/* Adds what rows say that end with the token of this key. Boundaries far behind are read, those far
 * ahead have nothing yet: a place is cleared when rows come within reach of it. */
static void
score(struct mymr_segmenter *w, uint32_t key)
{
	const struct pattern_table *words = &w->model->words;
	const struct pattern_row *row = NULL;
	const uint32_t last = w->n_scored++;
	uint32_t row_key = TOKEN_ROW;
	w->keys[window_place(last)] = key;
	w->scores[window_place(last + PATTERN_REACH)] = words->bias;
	for (unsigned n = 1; n <= PATTERN_MAX_TOKENS; n++) {
		if (n >= PATTERN_ANNOUNCED && !(row && row->check & PATTERN_GOES_ON))
			return;
		row_key = token_row_add(row_key, w->keys[window_place(last + 1 - n)]);
		row = pattern_find(words, row_key);
		if (row)
			add_weights(w, last + (uint32_t)pattern_first(n), row);
	}
}

static void
keep(struct mymr_segmenter *w, const struct token *token)
{
	const uint32_t place = window_place(w->n_tokens++);
	w->starts[place] = token->start;
	w->ends[place] = token->end;
	w->pieces[place] = (uint8_t)token->piece;
	w->flags[place] = token->flags;
}

/* Sentences are learned one by one, so ။ ends the row of tokens as a line end does. */
static bool
is_section(const struct mymr_segmenter *w, const struct token *token)
{
	return token->piece == MYMR_PIECE_SIGN && token->end - token->start == 3 &&
	       memcmp(w->s + token->start, "\xE1\x81\x8B", 3) == 0;
}

/* Reads the next token that is no blank; false at the end of the line or sentence. */
static bool
read_token(struct mymr_segmenter *w)
{
	struct token token;
	while (w->read_to < w->n && !w->ends_sentence) {
		token_read(&token, w->s, w->n, w->read_to);
		if (token.piece == MYMR_PIECE_NEWLINE)
			return false;
		w->read_to = token.end;
		if (token.piece == MYMR_PIECE_BLANK)
			continue;
		keep(w, &token);
		score(w, token.key);
		w->ends_sentence = is_section(w, &token);
		return true;
	}
	return false;
}

bool
window_reach(struct mymr_segmenter *w, uint32_t k)
{
	while (w->n_scored < k + PATTERN_REACH) {
		if (!w->is_line_read)
			w->is_line_read = !read_token(w);
		if (w->is_line_read)
			score(w, TOKEN_EDGE);
	}
	return k < w->n_tokens;
}
