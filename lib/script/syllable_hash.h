/* SPDX-License-Identifier: MIT */
/* A hash of a syllable's code points in which U+103A and U+1037 have one order and joiners none. */
#ifndef SCRIPT_SYLLABLE_HASH_H
#define SCRIPT_SYLLABLE_HASH_H

#include <stddef.h>
#include "base/myanmar_utf8.h"

struct syllable_hash {
	uint32_t key;
	uint32_t dots;
};

#define SYLLABLE_HASH_START    \
	{                      \
		0x811C9DC5u, 0 \
	}

/* The last two bytes of U+1037, which counts wherever it stands, and the first one of the joiners.
 */
#define HASH_DOT 0x80B7u
#define HASH_JOINER_LEAD 0xE2u

/* Adds the code point of len bytes at p. */
static inline void
syllable_hash_add(struct syllable_hash *h, const unsigned char *p, size_t len)
{
	if (len != MYANMAR_LEN || p[0] == HASH_JOINER_LEAD)
		return;
	const uint32_t bytes = (uint32_t)(p[0] - MYANMAR_LEAD) << 16 | (uint32_t)p[1] << 8 | p[2];
	const uint32_t key = (h->key ^ bytes) * 0x01000193u;
	h->dots += bytes == HASH_DOT;
	h->key = bytes == HASH_DOT ? h->key : key;
}

static inline uint32_t
syllable_hash_key(const struct syllable_hash *h)
{
	return h->key ^ h->dots * 0x9E3779B9u;
}

/* Keeps what now is, if it is to be kept. */
static inline void
syllable_hash_keep(struct syllable_hash *kept, const struct syllable_hash *now, int is_kept)
{
	kept->key = is_kept ? now->key : kept->key;
	kept->dots = is_kept ? now->dots : kept->dots;
}

#endif
