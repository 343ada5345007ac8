/* SPDX-License-Identifier: MIT */
/* One string hash for every table of the library. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* A 64-bit hash of s[0..n); the same on every machine for the same seed. Not for secrets. */
uint64_t
hash_bytes(const char *s, size_t n, uint64_t seed);

#endif
