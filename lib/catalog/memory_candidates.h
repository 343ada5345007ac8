/* SPDX-License-Identifier: MIT */
/* Texts that a search has met, by their numbers. */
#ifndef CATALOG_MEMORY_CANDIDATES_H
#define CATALOG_MEMORY_CANDIDATES_H

#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct candidate {
	uint64_t common; /* what the words weigh that it is known to share */
	uint32_t text;
	uint32_t weight;
	bool is_scored;
	double most; /* that it can score */
};

/* Zeroed, it is empty and ready. */
struct candidates {
	struct candidate *candidate;
	size_t n;
	size_t cap;
	uint32_t *slots; /* candidates plus one, 0 in a free slot */
	size_t n_slots;
};

void
candidates_free(struct candidates *c);

/* The candidate of a number, or NULL. It stays where it is until another one is added. */
struct candidate *
candidates_find(const struct candidates *c, uint32_t text);

/* Adds one that is not there; NULL when memory is out. */
struct candidate *
candidates_add(struct candidates *c, uint32_t text, uint32_t weight);

/* The one not scored yet that would score most if it shared nothing else; NULL for none. */
struct candidate *
candidates_likest(const struct candidates *c, uint64_t query_weight);

/* Keeps those that were not scored yet and can score bar at least, should they share another
 * left_weight, in the order of what they can score. They are not found by their numbers any more.
 */
void
candidates_sort(struct candidates *c, uint64_t left_weight, uint64_t query_weight, double bar);

#endif
