/* SPDX-License-Identifier: MIT */
/* What a model's rows add up to at each boundary of a row of tokens, with a window of tokens and no
 * memory of its own. */
#ifndef SEGMENT_SCORER_H
#define SEGMENT_SCORER_H

#include "segment/pattern.h"
#include "segment/token.h"

/* A power of two; more than the reach of a row to both sides. */
#define SCORER_WINDOW 16

struct scorer {
	const struct pattern_table *table;
	uint32_t n; /* tokens so far */
	uint32_t keys[SCORER_WINDOW];
	int32_t scores[SCORER_WINDOW];
};

void
scorer_start(struct scorer *scorer, const struct pattern_table *table);

/* Adds a token. The boundary before token k, counted from 0, is final when k + PATTERN_REACH tokens
 * are in: add edges behind the last. */
void
scorer_add(struct scorer *scorer, uint32_t key);

/* The score of a final boundary; above 0 it is one. */
static inline int32_t
scorer_at(const struct scorer *scorer, uint32_t k)
{
	return scorer->scores[k % SCORER_WINDOW];
}

#endif
