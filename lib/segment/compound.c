/* SPDX-License-Identifier: MIT */
#include "segment/compound.h"

#include <string.h>
#include "segment/word_boundary.h"

/* No tail has more syllables, no head that is looked at. */
#define MAX_TOKENS 3

static bool
is_listed(const char *const *words, const char *s, size_t n)
{
	for (; *words; words++) {
		if (strlen(*words) == n && memcmp(*words, s, n) == 0)
			return true;
	}
	return false;
}

/* The token behind the word that begins with token k; k + MAX_TOKENS + 1 for a longer word. */
static uint32_t
word_end(struct mymr_segmenter *w, uint32_t k)
{
	const uint32_t last = k + MAX_TOKENS + 1;
	for (k++; k < last; k++) {
		if (!window_reach(w, k) || is_word_boundary(w, k))
			break;
	}
	return k;
}

/* Whether the word of tokens [from, to) is one of these. */
static bool
is_word_of(const struct mymr_segmenter *w, uint32_t from, uint32_t to, const char *const *words)
{
	const size_t start = window_token(w, from)->start;
	return is_listed(words, w->s + start, window_token(w, to - 1)->end - start);
}

bool
is_compound(struct mymr_segmenter *w, uint32_t before, uint32_t k)
{
	const struct mymr_segmenter_token *last = window_token(w, k - 1),
					  *next = window_token(w, k);
	if (last->piece != MYMR_PIECE_SYLLABLE || next->piece != MYMR_PIECE_SYLLABLE ||
		last->end < next->start)
		return false;
	const uint32_t end = word_end(w, k);
	if (end - k > MAX_TOKENS || !is_word_of(w, k, end, compound_tails))
		return false;
	return k - before > MAX_TOKENS || !is_word_of(w, before, k, compound_heads);
}
