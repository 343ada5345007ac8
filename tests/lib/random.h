/* SPDX-License-Identifier: MIT */
/* Numbers that look random and are the same on every machine: xorshift32 (Marsaglia 2003). */
#ifndef TESTS_RANDOM_H
#define TESTS_RANDOM_H

#include <stdint.h>

/* Steps *state, which is not 0, and returns it. */
static inline uint32_t
random_next(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

#endif
