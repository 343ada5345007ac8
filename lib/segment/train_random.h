/* SPDX-License-Identifier: MIT */
/* Numbers that look drawn and are the same every time (xorshift: Marsaglia, 2003). */
#ifndef SEGMENT_TRAIN_RANDOM_H
#define SEGMENT_TRAIN_RANDOM_H

#include <stdint.h>

#define TRAIN_RANDOM_START UINT64_C(88172645463325252)

static inline uint64_t
train_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* From 0 to below 1. */
static inline double
train_random_part(uint64_t *state)
{
	return (double)(train_random(state) >> 11) / 9007199254740992.0;
}

#endif
