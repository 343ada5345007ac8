/* SPDX-License-Identifier: MIT */
#include "segment/scorer.h"

void
scorer_start(struct scorer *scorer, const struct pattern_table *table)
{
	scorer->table = table;
	scorer->n = 0;
	for (uint32_t i = 0; i < SCORER_WINDOW; i++) {
		scorer->keys[i] = TOKEN_EDGE;
		scorer->scores[i] = table->bias;
	}
}

static inline void
add_weights(struct scorer *scorer, const struct pattern_row *row, unsigned n)
{
	const uint32_t first = scorer->n + (uint32_t)pattern_first(n);
	for (unsigned i = 0; i < PATTERN_WEIGHTS; i++)
		scorer->scores[(first + i) % SCORER_WINDOW] += row->weight[i];
}

/* Boundaries far behind are read, those far ahead have nothing yet: their places are cleared when
 * rows come within reach of them. */
void
scorer_add(struct scorer *scorer, uint32_t key)
{
	uint32_t row_key = TOKEN_ROW;
	const struct pattern_row *row = NULL;
	scorer->keys[scorer->n % SCORER_WINDOW] = key;
	scorer->scores[(scorer->n + PATTERN_REACH) % SCORER_WINDOW] = scorer->table->bias;
	for (unsigned n = 1; n <= PATTERN_MAX_TOKENS; n++) {
		if (n >= PATTERN_ANNOUNCED && !(row && row->check & PATTERN_GOES_ON))
			break;
		row_key = token_row_add(row_key, scorer->keys[(scorer->n + 1 - n) % SCORER_WINDOW]);
		row = pattern_find(scorer->table, row_key);
		if (row)
			add_weights(scorer, row, n);
	}
	scorer->n++;
}
