/* SPDX-License-Identifier: MIT */
/* Which places of a text may begin a value, told by the bytes there and the one before. */
#ifndef LOCALE_FILTER_H
#define LOCALE_FILTER_H

#include <stdint.h>

/* An automaton whose state is a bit for every position of every way (Baeza-Yates and Gonnet 1992):
 * clear when the bytes up to here fit. A way is what bytes may stand at each position; words share
 * ways, so that a place that passes need not begin a word, but a word's place passes. */
#define FILTER_WAYS 6
#define FILTER_BYTES 10 /* the byte before a place, and its first nine */
#define FILTER_NOTHING (UINT64_MAX << (64 - FILTER_WAYS * FILTER_BYTES))
/* Below it, a way fits the last FILTER_BYTES bytes. */
#define FILTER_FITS (UINT64_MAX << (64 - FILTER_WAYS))

struct filter {
	uint64_t row[256];
};

static inline uint64_t
filter_step(const struct filter *f, uint64_t state, char c)
{
	return state << FILTER_WAYS | f->row[(unsigned char)c];
}

#endif
