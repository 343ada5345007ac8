/* SPDX-License-Identifier: MIT */
/* Where words part: between syllables as the model says, elsewhere by rule. */
#ifndef SEGMENT_WORD_BOUNDARY_H
#define SEGMENT_WORD_BOUNDARY_H

#include "segment/window.h"

/* The same without a blank before token k. */
bool
word_boundary_by_rule(const struct mymr_segmenter *w, uint32_t k);

/* Whether a word begins with token k, which is not the first and whose boundary is final. Mostly it
 * is one of two syllables of which nothing else is to be said. */
static inline bool
is_word_boundary(const struct mymr_segmenter *w, uint32_t k)
{
	const struct mymr_segmenter_token *before = window_token(w, k - 1);
	const struct mymr_segmenter_token *here = window_token(w, k);
	if (before->end < here->start)
		return true;
	if (before->piece == MYMR_PIECE_SYLLABLE && here->piece == MYMR_PIECE_SYLLABLE &&
		!(before->flags | here->flags))
		return w->words.scores[window_place(k)] > 0;
	return word_boundary_by_rule(w, k);
}

#endif
