/* SPDX-License-Identifier: MIT */
#include "catalog/memory_candidates.h"

#include <stdlib.h>
#include "base/grow.h"
#include "catalog/similar.h"

void
candidates_free(struct candidates *c)
{
	free(c->candidate);
	free(c->slots);
	*c = (struct candidates){0};
}

/* The slot of a text or the free one where it belongs. */
static size_t
slot_of(const struct candidates *c, uint32_t text)
{
	const size_t mask = c->n_slots - 1;
	size_t i = (text * UINT32_C(2654435761) >> 7) & mask;
	while (c->slots[i] && c->candidate[c->slots[i] - 1].text != text)
		i = (i + 1) & mask;
	return i;
}

struct candidate *
candidates_find(const struct candidates *c, uint32_t text)
{
	const uint32_t place = c->n_slots ? c->slots[slot_of(c, text)] : 0;
	return place ? &c->candidate[place - 1] : NULL;
}

static enum mymr_status
make_room(struct candidates *c)
{
	enum mymr_status status = grow(&c->candidate, &c->cap, c->n, sizeof *c->candidate);
	if (status || c->n < c->n_slots / 2)
		return status;
	const size_t n = c->n_slots ? c->n_slots * 4 : 512;
	uint32_t *slots = calloc(n, sizeof *slots);
	if (!slots)
		return MYMR_ENOMEM;
	free(c->slots);
	c->slots = slots;
	c->n_slots = n;
	for (uint32_t i = 0; i < c->n; i++)
		slots[slot_of(c, c->candidate[i].text)] = i + 1;
	return MYMR_OK;
}

struct candidate *
candidates_add(struct candidates *c, uint32_t text, uint32_t weight)
{
	if (make_room(c))
		return NULL;
	struct candidate *fresh = &c->candidate[c->n];
	*fresh = (struct candidate){.text = text, .weight = weight};
	c->slots[slot_of(c, text)] = (uint32_t)++c->n;
	return fresh;
}

struct candidate *
candidates_likest(const struct candidates *c, uint64_t query_weight)
{
	struct candidate *likest = NULL;
	double most = 0;
	for (size_t i = 0; i < c->n; i++) {
		struct candidate *one = &c->candidate[i];
		const double score = row_score(one->common, query_weight, one->weight);
		if (one->is_scored || score <= most)
			continue;
		likest = one;
		most = score;
	}
	return likest;
}

static int
by_most(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	if (x->most != y->most)
		return x->most > y->most ? -1 : 1;
	return x->text < y->text ? -1 : x->text > y->text;
}

static double
most_of(const struct candidate *one, uint64_t left_weight, uint64_t query_weight)
{
	const uint64_t common = one->common + left_weight;
	return row_score(common < one->weight ? common : one->weight, query_weight, one->weight);
}

void
candidates_sort(struct candidates *c, uint64_t left_weight, uint64_t query_weight, double bar)
{
	size_t n = 0;
	for (size_t i = 0; i < c->n; i++) {
		struct candidate one = c->candidate[i];
		one.most = most_of(&one, left_weight, query_weight);
		if (!one.is_scored && one.most >= bar)
			c->candidate[n++] = one;
	}
	c->n = n;
	if (n)
		qsort(c->candidate, n, sizeof *c->candidate, by_most);
}
