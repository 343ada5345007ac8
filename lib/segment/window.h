/* SPDX-License-Identifier: MIT */
/* The tokens around the place where a segmenter is, and what the model's rows add up to at each
 * boundary between them. A boundary has the number, in its line, of the token behind it. */
#ifndef SEGMENT_WINDOW_H
#define SEGMENT_WINDOW_H

#include "segment/model.h"
#include "segment/token.h"

#define WINDOW MYMR_SEGMENTER_WINDOW

static inline uint32_t
window_place(uint32_t k)
{
	return k % WINDOW;
}

static inline const struct mymr_segmenter_token *
window_token(const struct mymr_segmenter *w, uint32_t k)
{
	return &w->tokens[window_place(k)];
}

/* Forgets all tokens: a line begins where reading goes on. */
void
window_start(struct mymr_segmenter *w);

/* Reads on until n tokens are scored, edges behind the end of the line or sentence among them. */
void
window_read_on(struct mymr_segmenter *w, uint32_t n);

/* Reads on until boundary k is final. False when there is no token k. */
static inline bool
window_reach(struct mymr_segmenter *w, uint32_t k)
{
	if (w->n_scored < k + PATTERN_REACH)
		window_read_on(w, k + PATTERN_REACH);
	return k < w->n_tokens;
}

#endif
