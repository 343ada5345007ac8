/* SPDX-License-Identifier: MIT */
/* Words that join to what a dictionary of compounds would list. */
#ifndef SEGMENT_COMPOUND_H
#define SEGMENT_COMPOUND_H

#include "segment/window.h"

/* lib/data/compounds.tsv; NULL at their ends. */
extern const char *const compound_tails[];
extern const char *const compound_heads[];

/* Whether the word that begins with token k is joined to the one before it, which begins with token
 * before. Reads on where it must. */
bool
is_compound(struct mymr_segmenter *w, uint32_t before, uint32_t k);

#endif
