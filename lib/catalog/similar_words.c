/* SPDX-License-Identifier: MIT */
#include "catalog/similar_words.h"

#include <mymr/normalize.h>
#include <mymr/segment.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "base/ascii.h"
#include "base/grow.h"
#include "base/hash.h"
#include "base/myanmar_utf8.h"
#include "catalog/inline_code.h"

enum { WEIGHT_LONG = 4, WEIGHT_SHORT = 3, WEIGHT_NUMBER = 2, WEIGHT_SIGN = 1 };

#define SHORT_LETTERS 3

static enum mymr_status
fold_case(struct mymr_buf *out, const char *s, size_t n)
{
	out->len = 0;
	enum mymr_status status = mymr_buf_reserve(out, n);
	if (status)
		return status;
	for (size_t i = 0; i < n; i++) {
		if ((s[i] == '_' || s[i] == '&') && i + 1 < n && ascii_is_letter(s[i + 1]))
			continue;
		const bool is_upper = s[i] >= 'A' && s[i] <= 'Z';
		out->s[out->len++] = is_upper ? (char)(s[i] - 'A' + 'a') : s[i];
	}
	return MYMR_OK;
}

/* Text that is no UTF-8 is compared as it is. */
static enum mymr_status
spell(struct words *words, const struct mymr_buf **text)
{
	*text = &words->text;
	if (!words->text.len || !memchr(words->text.s, MYANMAR_LEAD, words->text.len))
		return MYMR_OK;
	words->spelling.len = 0;
	enum mymr_status status = mymr_normalize(
		&words->spelling, words->text.s, words->text.len, MYMR_NORMALIZE_SAFE);
	if (status)
		return status == MYMR_EUTF8 ? MYMR_OK : status;
	*text = &words->spelling;
	return MYMR_OK;
}

static enum mymr_status
add(struct words *words, const char *s, size_t n, uint32_t weight)
{
	enum mymr_status status = grow(&words->word, &words->cap, words->n, sizeof *words->word);
	if (status)
		return status;
	words->word[words->n++] = (struct word){hash_bytes(s, n, 0) | 1, weight};
	words->weight += weight;
	return MYMR_OK;
}

static uint32_t
weight_of(const struct mymr_segment *segment, const char *s, size_t n)
{
	switch (segment->piece) {
	case MYMR_PIECE_SYLLABLE:
		return mymr_syllable_next(s, n, NULL) < n ? WEIGHT_LONG : WEIGHT_SHORT;
	case MYMR_PIECE_WORD:
		return n <= SHORT_LETTERS ? WEIGHT_SHORT : WEIGHT_LONG;
	case MYMR_PIECE_NUMBER:
		return WEIGHT_NUMBER;
	case MYMR_PIECE_SIGN:
		return WEIGHT_SIGN;
	default:
		return 0;
	}
}

static enum mymr_status
add_segments(struct words *words, const char *s, size_t n)
{
	struct mymr_segmenter segmenter;
	struct mymr_segment segment;
	enum mymr_status status = MYMR_OK;
	mymr_segmenter_start(&segmenter, NULL, MYMR_BY_WORD, s, n);
	while (!status && mymr_segmenter_next(&segmenter, &segment)) {
		const char *word = s + segment.start;
		const size_t len = segment.end - segment.start;
		const uint32_t weight = weight_of(&segment, word, len);
		if (weight)
			status = add(words, word, len, weight);
	}
	return status;
}

/* {n}, {name2}; also the empty {} */
static size_t
placeholder_next(const char *s, size_t n)
{
	size_t i = 1;
	while (i < n && (ascii_is_letter(s[i]) || (s[i] >= '0' && s[i] <= '9') || s[i] == '_'))
		i++;
	return i < n && s[i] == '}' ? i + 1 : 0;
}

/* %s, %1$-5.2ld, %(name)s */
static size_t
directive_next(const char *s, size_t n)
{
	size_t i = 1;
	if (i < n && s[i] == '(') {
		const char *close = memchr(s, ')', n);
		i = close ? (size_t)(close - s) + 1 : n;
	}
	while (i < n && s[i] && strchr("0123456789$.*-+#hlzjt", s[i]))
		i++;
	return i < n && s[i] && strchr("diouxefgcsp@", s[i]) ? i + 1 : 0;
}

static size_t
mark_next(const char *s, size_t n)
{
	switch (*s) {
	case '<':
		return code_next(s, n);
	case '{':
		return placeholder_next(s, n);
	case '%':
		return directive_next(s, n);
	default:
		return 0;
	}
}

/* Markup and placeholders part what is segmented. */
static enum mymr_status
add_all(struct words *words, const char *s, size_t n)
{
	size_t from = 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n && !status; i++) {
		const size_t len = mark_next(s + i, n - i);
		if (!len)
			continue;
		status = add_segments(words, s + from, i - from);
		if (!status)
			status = add(words, s + i, len, WEIGHT_SIGN);
		i += len - 1;
		from = i + 1;
	}
	return status ? status : add_segments(words, s + from, n - from);
}

enum mymr_status
words_read(struct words *words, const char *s, size_t n)
{
	const struct mymr_buf *text;
	words->n = 0;
	words->weight = 0;
	enum mymr_status status = fold_case(&words->text, s, n);
	if (!status)
		status = spell(words, &text);
	if (status || !text->len)
		return status;
	return add_all(words, text->s, text->len);
}

void
words_free(struct words *words)
{
	mymr_buf_free(&words->text);
	mymr_buf_free(&words->spelling);
	free(words->word);
	*words = (struct words){0};
}
