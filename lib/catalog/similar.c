/* SPDX-License-Identifier: MIT */
#include "catalog/similar.h"

#include <mymr/similar.h>
#include <string.h>

/* Takes off what both rows begin or end with, and returns what it weighs. */
static uint64_t
trim(struct row *a, struct row *b, const uint8_t *weights)
{
	uint64_t sum = 0;
	for (; a->n && b->n && a->word[0] == b->word[0]; a->n--, b->n--) {
		sum += weights[a->word[0]];
		a->word++;
		b->word++;
	}
	for (; a->n && b->n && a->word[a->n - 1] == b->word[b->n - 1]; a->n--, b->n--)
		sum += weights[a->word[a->n - 1]];
	return sum;
}

uint64_t
row_common(
	const struct row *first, const struct row *second, const uint8_t *weights, uint32_t *best)
{
	struct row a = *first, b = *second;
	const uint64_t trimmed = trim(&a, &b, weights);
	memset(best, 0, (b.n + 1) * sizeof *best);
	for (size_t i = 0; i < a.n; i++) {
		uint32_t diagonal = 0;
		for (size_t j = 0; j < b.n; j++) {
			const uint32_t above = best[j + 1];
			if (a.word[i] == b.word[j])
				best[j + 1] = diagonal + weights[a.word[i]];
			else if (best[j] > above)
				best[j + 1] = best[j];
			diagonal = above;
		}
	}
	return trimmed + best[b.n];
}

enum mymr_status
mymr_similarity(const char *a, size_t a_len, const char *b, size_t b_len, double *score)
{
	struct mymr_similar *index;
	struct mymr_similar_match match = {0, 0};
	size_t found = 0;
	enum mymr_status status = mymr_similar_new(&index);
	if (status)
		return status;
	status = mymr_similar_add(index, a, a_len);
	if (!status)
		status = mymr_similar_find(index, b, b_len, 1e-300, &match, 1, &found);
	mymr_similar_free(index);
	if (!status)
		*score = found ? match.score : 0;
	return status;
}
