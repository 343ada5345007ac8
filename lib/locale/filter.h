/* SPDX-License-Identifier: MIT */
/* Which places of a text may begin a value, told by the bytes there and the one before. */
#ifndef LOCALE_FILTER_H
#define LOCALE_FILTER_H

#include <stdint.h>

/* An automaton (shift-or, Baeza-Yates and Gonnet 1992). Its state is a byte for every position, the
 * last one highest, with a bit for every way a place may look, clear where the bytes so far fit it.
 * Words share ways: where one begins the place always passes, but not only there. */
#define FILTER_WAYS 8
#define FILTER_BYTES 8 /* the one before a place and the first seven there */
#define FILTER_NOTHING UINT64_MAX
/* The state is smaller when the last FILTER_BYTES bytes fit. */
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
