/* SPDX-License-Identifier: MIT */
#include "base/hash.h"

#include <string.h>

/* Odd constants from the fraction of the golden ratio and of sqrt(3). */
#define K0 0x9E3779B97F4A7C15u
#define K1 0xBB67AE8584CAA73Bu

/* Folds the 128-bit product, so that every input bit reaches every output bit. */
static uint64_t
mix(uint64_t a, uint64_t b)
{
	unsigned __int128 product = (unsigned __int128)a * b;
	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint64_t
load(const char *s, size_t n)
{
	uint64_t word = 0;
	memcpy(&word, s, n);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	word = __builtin_bswap64(word);
#endif
	return word;
}

uint64_t
hash_bytes(const char *s, size_t n, uint64_t seed)
{
	uint64_t h = seed ^ mix(n ^ K0, K1);
	for (; n >= 8; s += 8, n -= 8)
		h = mix(h ^ load(s, 8), K0);
	if (n)
		h = mix(h ^ load(s, n), K1);
	return mix(h ^ K1, K0);
}
