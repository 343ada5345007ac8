/* SPDX-License-Identifier: MIT */
/* The best matches that a search has met. */
#ifndef CATALOG_SIMILAR_BEST_H
#define CATALOG_SIMILAR_BEST_H

#include <mymr/similar.h>

/* Best first, of equals the lower number. A match below bar is not among them. */
struct best {
	struct mymr_similar_match *matches;
	size_t room;
	size_t found;
	double bar;
};

void
best_take(struct best *best, const struct mymr_similar_match *match);

#endif
