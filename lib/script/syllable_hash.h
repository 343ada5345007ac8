/* SPDX-License-Identifier: MIT */
/* A hash of a syllable's code points in which U+103A and U+1037 have one order and joiners none. */
#ifndef SCRIPT_SYLLABLE_HASH_H
#define SCRIPT_SYLLABLE_HASH_H

#include <stddef.h>
#include "base/myanmar_utf8.h"

struct syllable_hash {
	uint32_t key;
	uint32_t before; /* the key without the last code point */
	uint32_t last;
};

#define SYLLABLE_HASH_START       \
	{                         \
		0x811C9DC5u, 0, 0 \
	}

/* The last two bytes of U+103A and U+1037, the first one of the joiners. */
#define HASH_ASAT 0x80BAu
#define HASH_DOT 0x80B7u
#define HASH_JOINER_LEAD 0xE2u

static inline uint32_t
syllable_hash_mix(uint32_t key, uint32_t bytes)
{
	return (key ^ bytes) * 0x01000193u;
}

/* Adds the code point of len bytes at p. */
static inline void
syllable_hash_add(struct syllable_hash *h, const unsigned char *p, size_t len)
{
	if (len != MYANMAR_LEN || p[0] == HASH_JOINER_LEAD)
		return;
	const uint32_t bytes = (uint32_t)p[1] << 8 | p[2];
	if (bytes == HASH_DOT && h->last == HASH_ASAT) {
		h->key = syllable_hash_mix(syllable_hash_mix(h->before, HASH_DOT), HASH_ASAT);
	} else {
		h->before = h->key;
		h->key = syllable_hash_mix(h->key, p[0] == MYANMAR_LEAD ? bytes : bytes | 0x10000u);
	}
	h->last = bytes;
}

#endif
