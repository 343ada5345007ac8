/* SPDX-License-Identifier: MIT */
#include "segment/outer_boundary.h"

#include <string.h>
#include "base/myanmar_utf8.h"
#include "segment/sign.h"

static bool
is_after_blank(const struct mymr_segmenter *w, uint32_t k)
{
	return window_token(w, k - 1)->end < window_token(w, k)->start;
}

static bool
says_model(const struct mymr_segmenter *w, uint32_t k)
{
	return w->outer_table && w->outer.scores[window_place(k)] > 0;
}

/* A syllable, ၊ or ။. */
static bool
is_burmese(const struct mymr_segmenter *w, uint32_t k)
{
	const struct mymr_segmenter_token *token = window_token(w, k);
	return token->piece == MYMR_PIECE_SYLLABLE ||
	       (token->piece == MYMR_PIECE_SIGN &&
		       (unsigned char)w->s[token->start] == MYANMAR_LEAD);
}

bool
is_phrase_boundary(const struct mymr_segmenter *w, uint32_t k)
{
	const enum sign_class before = sign_class_of(w, k - 1), here = sign_class_of(w, k);
	if (is_after_blank(w, k))
		return true;
	/* Other text has its blanks already: an address, a price, x-ray. */
	if (!is_burmese(w, k - 1) && !is_burmese(w, k))
		return false;
	if (here == SIGN_OPEN)
		return before != SIGN_OPEN;
	if (here != SIGN_NONE || before == SIGN_OPEN)
		return false;
	return before != SIGN_NONE || says_model(w, k);
}

/* What goes on with the sentence that a quotation ends: “…” ဟု ပြောသည်။ */
static bool
goes_on_behind_quote(const struct mymr_segmenter *w, uint32_t k)
{
	static const char *const words[] = {"ဟု", "ဟူ", "လို့", "ဆို", "တဲ့", "ဟော", "ဟေ့"};
	const struct mymr_segmenter_token *token = window_token(w, k);
	const size_t n = token->end - token->start;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strlen(words[i]) == n && memcmp(words[i], w->s + token->start, n) == 0)
			return true;
	}
	return false;
}

/* A number and a sign begin a point of a list: ၁။ */
static bool
is_list_number(const struct mymr_segmenter *w, uint32_t first, uint32_t k)
{
	return k == first + 2 && window_token(w, first)->piece == MYMR_PIECE_NUMBER;
}

/* Mr. or J. behind which a name stands. */
static bool
is_abbreviation(const struct mymr_segmenter *w, uint32_t stop)
{
	const struct mymr_segmenter_token *word = window_token(w, stop - 1);
	return word->piece == MYMR_PIECE_WORD && word->end == window_token(w, stop)->start &&
	       word->end - word->start <= 3 && w->s[word->start] >= 'A' && w->s[word->start] <= 'Z';
}

/* UAX #29 SB8: e.g. this */
static bool
is_small(const struct mymr_segmenter *w, uint32_t k)
{
	const char c = w->s[window_token(w, k)->start];
	return c >= 'a' && c <= 'z';
}

/* Whether the signs before token k end a sentence. */
static bool
is_ended(const struct mymr_segmenter *w, uint32_t first, uint32_t k)
{
	uint32_t last = k - 1;
	bool is_closed = false;
	while (last > first && k - last < 4 && sign_class_of(w, last) == SIGN_CLOSE) {
		is_closed = true;
		last--;
	}
	const enum sign_class class = sign_class_of(w, last);
	if (is_closed && goes_on_behind_quote(w, k))
		return false;
	if (class == SIGN_END)
		return !is_list_number(w, first, k);
	if (class == SIGN_PAUSE) /* ၊၊ is typed for ။ */
		return last > first && sign_class_of(w, last - 1) == SIGN_PAUSE;
	return class == SIGN_STOP && last > first && is_after_blank(w, k) && !is_small(w, k) &&
	       !is_abbreviation(w, last) && !is_list_number(w, first, k);
}

bool
is_sentence_boundary(const struct mymr_segmenter *w, uint32_t first, uint32_t k)
{
	const enum sign_class before = sign_class_of(w, k - 1), here = sign_class_of(w, k);
	if (here != SIGN_NONE && here != SIGN_OPEN)
		return false;
	if (before != SIGN_NONE)
		return is_ended(w, first, k);
	return here == SIGN_NONE && says_model(w, k);
}
