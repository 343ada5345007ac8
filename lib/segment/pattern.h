/* SPDX-License-Identifier: MIT */
/* The table of a linear model: rows of one to five tokens, and what each adds to the boundaries
 * around it. A boundary has the number of the token behind it. */
#ifndef SEGMENT_PATTERN_H
#define SEGMENT_PATTERN_H

#include <stddef.h>
#include <stdint.h>

#define PATTERN_MAX_TOKENS 5
#define PATTERN_WEIGHTS 6
/* How many tokens behind a boundary have a say. */
#define PATTERN_REACH 5
/* Rows from this length on are looked up only where a shorter one announces them. */
#define PATTERN_ANNOUNCED 2

/* What a weight of a row of the user's own counts. */
#define PATTERN_OWN 64

struct pattern_row {
	uint16_t check; /* of the key; 0: an empty place */
	int8_t weight[PATTERN_WEIGHTS];
};

/* check: the lowest bits of the key, one of them always set, and whether a longer row ends so. */
#define PATTERN_CHECK 0x7FFFu
#define PATTERN_GOES_ON 0x8000u

struct pattern_table {
	const struct pattern_row *rows;
	uint32_t size;
	int32_t bias;
};

/* Of a row of n tokens: the first boundary it weighs, relative to its last token, and how many. */
static inline int
pattern_first(unsigned n)
{
	return n <= 3 ? -2 : 1 - (int)n;
}

static inline unsigned
pattern_n_weights(unsigned n)
{
	static const uint8_t counts[PATTERN_MAX_TOKENS + 1] = {0, 6, 5, 4, 5, 6};
	return counts[n];
}

static inline uint16_t
pattern_check(uint32_t key)
{
	return (uint16_t)((key & PATTERN_CHECK) | 1u);
}

static inline uint32_t
pattern_place(uint32_t key, uint32_t size)
{
	return (uint32_t)((uint64_t)key * size >> 32);
}

/* NULL when the table has no such row. A table has empty places. */
static inline const struct pattern_row *
pattern_find(const struct pattern_table *t, uint32_t key)
{
	const uint16_t check = pattern_check(key);
	uint32_t i = pattern_place(key, t->size);
	for (;;) {
		const struct pattern_row *row = &t->rows[i];
		if ((row->check & PATTERN_CHECK) == check)
			return row;
		if (row->check == 0)
			return NULL;
		if (++i == t->size)
			i = 0;
	}
}

/* Puts a row into a table under construction, which must have room. False, and nothing happens,
 * when it cannot be told from a row that is there. */
int
pattern_put(struct pattern_row *rows, uint32_t size, uint32_t key, const int8_t *weight);

/* Marks the row of key, put there without weights when there is none, as the end of a longer one.
 */
void
pattern_announce(struct pattern_row *rows, uint32_t size, uint32_t key);

#endif
