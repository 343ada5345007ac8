/* SPDX-License-Identifier: MIT */
/* Where a line may end. */
#ifndef SEGMENT_LINE_H
#define SEGMENT_LINE_H

#include "segment/token.h"
#include "segment/window.h"

/* mymr_segmenter_next for MYMR_BY_LINE. */
bool
line_next(struct mymr_segmenter *w, struct mymr_segment *segment);

/* Two neighbours in s[0..n) and what is known of the place between them: behind the blanks, if
 * there are any. */
struct line_place {
	const char *s;
	size_t n;
	struct mymr_segmenter_token before;
	struct mymr_segmenter_token after;
	bool is_word; /* a word begins with after */
};

/* Sets *strength when a line may end there; otherwise false. */
bool
line_may_end(const struct line_place *place, enum mymr_break *strength);

/* Whether UAX #14 lets a line end at offset, with a syllable of the Myanmar script for an
 * ideograph.
 */
bool
line_uax14(const char *s, size_t n, size_t before, size_t offset);

#endif
