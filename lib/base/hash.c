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
load_8(const char *s)
{
	uint64_t word;
	memcpy(&word, s, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	word = __builtin_bswap64(word);
#endif
	return word;
}

static uint64_t
load_4(const char *s)
{
	uint32_t word;
	memcpy(&word, s, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	word = __builtin_bswap32(word);
#endif
	return word;
}

/* All of s[0..n), n from 1 to 7, by loads of fixed size, which are what is fast; some bytes come
 * in twice. */
static uint64_t
load_short(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	if (n >= 4)
		return load_4(s) << 32 | load_4(s + n - 4);
	return (uint64_t)u[0] << 16 | (uint64_t)u[n / 2] << 8 | u[n - 1];
}

uint64_t
hash_bytes(const char *s, size_t n, uint64_t seed)
{
	uint64_t h = seed ^ mix(n ^ K0, K1);
	if (n == 0)
		return mix(h ^ K1, K0);
	if (n < 8)
		return mix(mix(h ^ load_short(s, n), K1) ^ K1, K0);
	const char *last = s + n - 8;
	for (; s < last; s += 8)
		h = mix(h ^ load_8(s), K0);
	h = mix(h ^ load_8(last), K1);
	return mix(h ^ K1, K0);
}
