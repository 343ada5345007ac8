/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much of a gold segmentation a model finds. */
#ifndef TOOLS_SCORE_H
#define TOOLS_SCORE_H

#include "tally.h"

#include <mymr/buf.h>
#include <mymr/segment.h>

/* What gold has, what was found, and what of it is right. */
struct score_count {
	size_t gold;
	size_t ours;
	size_t right;
};

/* Set to zero, but for errors, which may stay NULL. */
struct score {
	struct score_count pieces;     /* the same bytes from end to end */
	struct score_count boundaries; /* inside lines */
	size_t n_lines;
	struct tally *errors; /* gets gold, a tab and ours for each stretch that differs */
	/* The line at hand. */
	struct mymr_buf text;
	struct mymr_buf gold_ends; /* a byte for each of text: whether a piece ends behind it */
	struct mymr_buf our_ends;
};

/* Takes a line whose pieces stand between blanks, joins them and has them found again. MYMR_ENOMEM.
 */
enum mymr_status
score_add(struct score *score, const struct mymr_segment_model *model, enum mymr_segment_by by,
	const char *s, size_t n);

/* In percent; 100 where there was nothing to be found. */
double
score_precision(const struct score_count *count);

double
score_recall(const struct score_count *count);

double
score_f1(const struct score_count *count);

void
score_free(struct score *score);

#endif
