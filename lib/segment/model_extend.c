/* SPDX-License-Identifier: MIT */
/* A model with words of the user's own: rows that hold them together and part them from the rest.
 */
#include <stdlib.h>
#include <string.h>
#include <mymr/utf8.h>
#include "base/bom.h"
#include "base/grow.h"
#include "base/reason.h"
#include "segment/model.h"
#include "segment/model_row.h"
#include "segment/token.h"

#define HOLD (-100)
#define PART 100
#define MAX_WORD 64

/* Adds a row of n tokens, which begins the word, ends it, both or neither. */
static void
add_row(struct pattern_draft *own, const uint32_t *keys, unsigned n, bool is_first, bool is_last)
{
	int8_t weight[PATTERN_WEIGHTS] = {0};
	const int begin = 1 - (int)n - pattern_first(n);
	uint32_t key = TOKEN_ROW;
	for (unsigned i = n; i-- > 0;)
		key = token_row_add(key, keys[i]);
	if (is_first)
		weight[begin] = PART;
	for (int i = 1; i < (int)n; i++)
		weight[begin + i] = HOLD;
	if (is_last)
		weight[begin + (int)n] = PART;
	pattern_put(own, key, weight);
}

/* A long word is held together by every row of it that a table can have. */
static void
add_word(struct pattern_draft *own, const uint32_t *keys, unsigned n)
{
	const unsigned length = n < PATTERN_MAX_TOKENS ? n : PATTERN_MAX_TOKENS;
	for (unsigned i = 0; i + length <= n; i++)
		add_row(own, keys + i, length, i == 0, i + length == n);
}

/* The keys of a word's syllables; 0 for what is none of two or more syllables. */
static unsigned
read_word(const char *s, size_t n, uint32_t keys[MAX_WORD])
{
	struct mymr_segmenter_token token;
	unsigned n_keys = 0;
	for (size_t i = 0; i < n; i = token.end) {
		token_read(&token, s, n, i);
		if (token.piece != MYMR_PIECE_SYLLABLE || n_keys == MAX_WORD)
			return 0;
		keys[n_keys++] = token.key;
	}
	return n_keys < 2 ? 0 : n_keys;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* The word of the line at s[*at], without the blanks around it. */
static size_t
word_len(const char *s, size_t n, size_t *at)
{
	const char *newline = memchr(s + *at, '\n', n - *at);
	size_t end = newline ? (size_t)(newline - s) : n;
	while (*at < end && is_blank(s[*at]))
		++*at;
	while (end > *at && is_blank(s[end - 1]))
		end--;
	return end - *at;
}

static enum mymr_status
add_words(struct pattern_draft *own, const char *s, size_t n, struct mymr_error *error)
{
	uint32_t keys[MAX_WORD];
	for (size_t i = bom_len(s, n); i < n;) {
		const size_t len = word_len(s, n, &i);
		const char *end = memchr(s + i, '\n', n - i);
		if (len && s[i] != '#') {
			const unsigned n_keys = read_word(s + i, len, keys);
			if (n_keys == 0) {
				*error = (struct mymr_error){
					i, N_("not a word of two or more Burmese syllables")};
				return MYMR_ESYNTAX;
			}
			add_word(own, keys, n_keys);
		}
		i = end ? (size_t)(end - s) + 1 : n;
	}
	return MYMR_OK;
}

static enum mymr_status
read_own(struct pattern_table *own, const char *words, size_t n, struct mymr_error *error)
{
	struct pattern_draft draft;
	uint32_t n_left_out;
	enum mymr_status status = pattern_draft_start(&draft, (uint32_t)(n / MYANMAR_LEN));
	if (!status)
		status = add_words(&draft, words, n, error);
	if (!status)
		status = pattern_build(own, &draft, &n_left_out);
	pattern_draft_free(&draft);
	return status;
}

enum mymr_status
mymr_segment_model_extend(struct mymr_segment_model **out, const struct mymr_segment_model *base,
	const char *words, size_t n, struct mymr_error *error)
{
	struct mymr_error ignored;
	struct mymr_error *where = error ? error : &ignored;
	*where = (struct mymr_error){0, N_("invalid UTF-8")};
	enum mymr_status status = mymr_utf8_check(words, n, &where->offset);
	if (status)
		return status;
	struct mymr_segment_model *model = calloc(1, sizeof *model);
	status = model ? read_own(&model->own, words, n, where) : MYMR_ENOMEM;
	if (status) {
		free(model);
		return status;
	}
	const struct pattern_table own = model->own;
	*model = base ? *base : segment_model;
	model->own = own;
	model->is_borrowed = true;
	*out = model;
	return MYMR_OK;
}
