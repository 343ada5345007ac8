/* SPDX-License-Identifier: MIT */
#include "segment/word_boundary.h"

#include <string.h>

#define UTF8_MAX_BYTES 4

/* A token of the window; NULL for none. */
struct look {
	const char *s;
	size_t n;
	enum mymr_piece piece;
	unsigned flags;
	bool is_after_blank;
	bool is_there;
};

static struct look
look_at(const struct mymr_segmenter *w, uint32_t k)
{
	const struct mymr_segmenter_token *token = window_token(w, k);
	if (k >= w->n_tokens)
		return (struct look){0};
	return (struct look){w->s + token->start, token->end - token->start, token->piece,
		token->flags, k > 0 && window_token(w, k - 1)->end < token->start, true};
}

static bool
is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

/* COVID19, 5G: letters and digits of ASCII stay together. */
static bool
is_alphanumeric(const struct look *before, const struct look *after)
{
	const bool is_pair =
		(before->piece == MYMR_PIECE_WORD && after->piece == MYMR_PIECE_NUMBER) ||
		(before->piece == MYMR_PIECE_NUMBER && after->piece == MYMR_PIECE_WORD);
	return is_pair && is_ascii(before->s[before->n - 1]) && is_ascii(after->s[0]);
}

static bool
is_one_of(const struct look *token, const char *const signs[], size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strlen(signs[i]) == token->n && memcmp(signs[i], token->s, token->n) == 0)
			return true;
	}
	return false;
}

/* Whether a sign holds together what is before and behind it: 1,200.50, 17:30, ၁၇း၃၀, don't. */
static bool
is_inside(const struct look *before, const struct look *sign, const struct look *after)
{
	static const char *const in_numbers[] = {".", ",", ":", "း"}, *const in_words[] = {
									      "'", "’"};
	if (!before->is_there || !after->is_there || sign->is_after_blank ||
		after->is_after_blank || before->piece != after->piece)
		return false;
	if (before->piece == MYMR_PIECE_NUMBER)
		return is_one_of(sign, in_numbers, sizeof in_numbers / sizeof *in_numbers);
	return before->piece == MYMR_PIECE_WORD &&
	       is_one_of(sign, in_words, sizeof in_words / sizeof *in_words);
}

/* The letter ဝ in a number (၁ဝဝ), which looks like its zero. */
static bool
is_zero(const struct mymr_segmenter *w, uint32_t k)
{
	while (window_token(w, k)->flags & TOKEN_WA) {
		if (k == 0 || w->n_tokens - k >= WINDOW - 1 || look_at(w, k).is_after_blank)
			return false;
		k--;
	}
	return window_token(w, k)->piece == MYMR_PIECE_NUMBER;
}

/* Pictures that are one grapheme, and flags, whose halves are told apart by what is before them: a
 * row of flags is one word. */
static bool
is_picture(const struct mymr_segmenter *w, const struct look *before, const struct look *here)
{
	const size_t start = (size_t)(before->s - w->s);
	size_t n = before->n + UTF8_MAX_BYTES;
	if (before->piece != MYMR_PIECE_SIGN || here->piece != MYMR_PIECE_SIGN ||
		is_ascii(here->s[0]) || here->is_after_blank)
		return false;
	if (n > w->n - start)
		n = w->n - start;
	return mymr_grapheme_next(before->s, n) > before->n;
}

bool
word_boundary_by_rule(const struct mymr_segmenter *w, uint32_t k)
{
	const struct look before = look_at(w, k - 1), here = look_at(w, k);
	if (before.flags & TOKEN_GLUED)
		return false;
	if (here.flags & TOKEN_WA && is_zero(w, k))
		return false;
	if (before.piece == MYMR_PIECE_SYLLABLE && here.piece == MYMR_PIECE_SYLLABLE)
		return w->words.scores[window_place(k)] > 0;
	if (is_alphanumeric(&before, &here))
		return false;
	if (is_picture(w, &before, &here))
		return false;
	const struct look first = look_at(w, k - 2), last = look_at(w, k + 1);
	return !(k >= 2 && is_inside(&first, &before, &here)) && !is_inside(&before, &here, &last);
}
