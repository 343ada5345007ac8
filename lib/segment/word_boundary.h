/* SPDX-License-Identifier: MIT */
/* Where words part: between syllables as the model says, elsewhere by rule. */
#ifndef SEGMENT_WORD_BOUNDARY_H
#define SEGMENT_WORD_BOUNDARY_H

#include "segment/window.h"

/* Whether a word begins with token k, which is not the first and whose boundary is final. */
bool
is_word_boundary(const struct mymr_segmenter *w, uint32_t k);

#endif
