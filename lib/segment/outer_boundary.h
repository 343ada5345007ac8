/* SPDX-License-Identifier: MIT */
/* Which word boundaries part phrases and sentences: by signs and blanks where there are some, as
 * the model says elsewhere. */
#ifndef SEGMENT_OUTER_BOUNDARY_H
#define SEGMENT_OUTER_BOUNDARY_H

#include "segment/window.h"

/* Whether a phrase begins with token k, which begins a word and is not the first. */
bool
is_phrase_boundary(const struct mymr_segmenter *w, uint32_t k);

/* Whether a sentence begins with token k, which begins a word and is not the first. first is the
 * token with which the sentence at hand began. */
bool
is_sentence_boundary(const struct mymr_segmenter *w, uint32_t first, uint32_t k);

#endif
