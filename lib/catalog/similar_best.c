/* SPDX-License-Identifier: MIT */
#include "catalog/similar_best.h"

#include <stdbool.h>

static bool
is_better(const struct mymr_similar_match *a, const struct mymr_similar_match *b)
{
	return a->score > b->score || (a->score == b->score && a->number < b->number);
}

void
best_take(struct best *b, const struct mymr_similar_match *match)
{
	if (match->score < b->bar ||
		(b->found == b->room && !is_better(match, &b->matches[b->found - 1])))
		return;
	size_t at = b->found < b->room ? b->found++ : b->found - 1;
	for (; at > 0 && is_better(match, &b->matches[at - 1]); at--)
		b->matches[at] = b->matches[at - 1];
	b->matches[at] = *match;
	if (b->found == b->room)
		b->bar = b->matches[b->found - 1].score;
}
