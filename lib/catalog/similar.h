/* SPDX-License-Identifier: MIT */
/* Scores of rows of words, which are told apart by numbers here. */
#ifndef CATALOG_SIMILAR_H
#define CATALOG_SIMILAR_H

#include <stddef.h>
#include <stdint.h>
#include <mymr/status.h>

struct row {
	const uint32_t *word;
	size_t n;
	uint64_t weight;
};

/* What the heaviest common subsequence weighs. weights are those of the words by their numbers.
 * scratch has room for b->n + 1. */
uint64_t
row_common(const struct row *a, const struct row *b, const uint8_t *weights, uint32_t *scratch);

/* Whether row_common is worth its time. */
static inline int
row_is_comparable(size_t a_len, size_t b_len)
{
	return b_len == 0 || a_len <= 4000000 / b_len;
}

static inline double
row_score(uint64_t common, uint64_t a_weight, uint64_t b_weight)
{
	const uint64_t both = a_weight + b_weight;
	return both ? 2.0 * (double)common / (double)both : 1;
}

#endif
