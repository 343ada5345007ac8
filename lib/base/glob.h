/* SPDX-License-Identifier: MIT */
/* Patterns with "*" in tables. */
#ifndef BASE_GLOB_H
#define BASE_GLOB_H

#include <stdbool.h>
#include <stddef.h>

/* Whether a pattern, in which "*" is any bytes, is s[0..n), the case of ASCII letters aside. Time
 * grows with the product of the two lengths. */
bool
glob_fits(const char *pattern, const char *s, size_t n);

#endif
