/* SPDX-License-Identifier: MIT */
#include "segment/model_row.h"

#include <string.h>
#include "base/reason.h"
#include "segment/token.h"

#define MAX_SPELLING 200

static uint32_t
key_of(const char *s, size_t n)
{
	static const struct {
		char spelling;
		enum mymr_piece piece;
	} names[] = {{'-', MYMR_PIECE_BLANK}, {'A', MYMR_PIECE_WORD}, {'0', MYMR_PIECE_NUMBER},
		{'.', MYMR_PIECE_SIGN}};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (n == 1 && s[0] == names[i].spelling)
			return token_key(s, n, names[i].piece);
	}
	return token_key(s, n, MYMR_PIECE_SYLLABLE);
}

/* The tokens of s[0..n) from the last to the first. */
static unsigned
read_tokens(const char *s, size_t n, uint32_t keys[PATTERN_MAX_TOKENS])
{
	unsigned n_tokens = 0;
	for (size_t end = n; n_tokens < PATTERN_MAX_TOKENS;) {
		size_t start = end;
		while (start > 0 && s[start - 1] != ' ')
			start--;
		if (start == end)
			return 0;
		keys[n_tokens++] = key_of(s + start, end - start);
		if (start == 0)
			return n_tokens;
		end = start - 1;
	}
	return 0;
}

/* A number at *at, which moves behind it; false when there is none from -127 to 127. */
static int
read_weight(const char **at, const char *end, int8_t *weight)
{
	const int is_negative = *at < end && **at == '-';
	const char *p = *at + is_negative;
	int value = 0, n = 0;
	for (; p < end && *p >= '0' && *p <= '9' && n < 3; p++, n++)
		value = value * 10 + (*p - '0');
	if (n == 0 || value > INT8_MAX)
		return 0;
	*weight = (int8_t)(is_negative ? -value : value);
	*at = p;
	return 1;
}

static int
read_weights(const char *at, const char *end, unsigned n, int8_t weight[PATTERN_WEIGHTS])
{
	memset(weight, 0, PATTERN_WEIGHTS);
	for (unsigned i = 0; i < n; i++) {
		if ((i > 0 && (at == end || *at++ != ' ')) || !read_weight(&at, end, &weight[i]))
			return 0;
	}
	return at == end;
}

const char *
model_row_read(struct model_row *row, const char *s, size_t n)
{
	uint32_t keys[PATTERN_MAX_TOKENS];
	const char *tab = memchr(s, '\t', n);
	const unsigned n_tokens = tab ? read_tokens(s, (size_t)(tab - s), keys) : 0;
	if (n_tokens == 0 || (size_t)(tab - s) > MAX_SPELLING)
		return N_("not one to five syllables and a tab");
	if (!read_weights(tab + 1, s + n, pattern_n_weights(n_tokens), row->weight))
		return N_("not the weights that a row of so many syllables has");
	row->key = TOKEN_ROW;
	row->n_shorter = 0;
	for (unsigned i = 0; i < n_tokens; i++) {
		if (i + 1 >= PATTERN_ANNOUNCED)
			row->shorter[row->n_shorter++] = row->key;
		row->key = token_row_add(row->key, keys[i]);
	}
	return NULL;
}

void
model_row_put(const struct model_row *row, struct pattern_draft *draft)
{
	if (!pattern_put(draft, row->key, row->weight))
		return;
	for (unsigned i = 0; i < row->n_shorter; i++)
		pattern_announce(draft, row->shorter[i]);
}
