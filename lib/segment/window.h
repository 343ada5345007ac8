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

/* Forgets all tokens: a line begins where reading goes on. */
void
window_start(struct mymr_segmenter *w);

/* Reads on until boundary k is final or the line is at its end. False when there is no token k. */
bool
window_reach(struct mymr_segmenter *w, uint32_t k);

#endif
