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
#define PATTERN_ANNOUNCED 4

/* What a weight of a row of the user's own counts. */
#define PATTERN_OWN 29
/* The greatest bias: with it, sums of 16 bits hold all that rows can add to a boundary. */
#define PATTERN_MAX_BIAS 400

/* A row of a table: in the lowest 16 bits the check, in each of the six bytes above it a weight
 * plus 128. Weights of several rows are added without taking them apart (struct
 * mymr_segmenter_lane). */
typedef uint64_t pattern_row;

/* The check: the lowest bits of the key, one of them always set, and whether a longer row ends so.
 */
#define PATTERN_CHECK 0x7FFFu
#define PATTERN_GOES_ON 0x8000u
#define PATTERN_NO_WEIGHTS UINT64_C(0x8080808080800000)
#define PATTERN_ZERO 128

static inline int
pattern_weight(pattern_row row, unsigned i)
{
	return (int)(row >> (16 + 8 * i) & 0xFF) - PATTERN_ZERO;
}

/* A key has one place only, so that nothing depends on whether a row is there: keys are parted into
 * buckets, and each bucket has a seed, an odd factor, that sends its keys to places of their own.
 */
struct pattern_table {
	const pattern_row
		*rows; /* the first one is without weights, as are places that no key has */
	const uint16_t *seeds;
	uint32_t size;
	uint32_t n_seeds;
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
	return (uint16_t)(key & PATTERN_CHECK);
}

static inline uint32_t
pattern_scale(uint32_t key, uint32_t size)
{
	return (uint32_t)((uint64_t)key * size >> 32);
}

static inline uint32_t
pattern_place(uint32_t key, uint16_t seed, uint32_t size)
{
	return 1 + pattern_scale(key * seed, size - 1);
}

/* The row of a key; one without weights when the table has none. */
static inline pattern_row
pattern_find(const struct pattern_table *t, uint32_t key)
{
	const uint16_t seed = t->seeds[pattern_scale(key, t->n_seeds)];
	const uint32_t i = pattern_place(key, seed, t->size);
	const uint32_t is_it = (t->rows[i] & PATTERN_CHECK) == pattern_check(key);
	return t->rows[i & (0u - is_it)];
}

#endif
