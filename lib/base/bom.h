/* SPDX-License-Identifier: MIT */
/* The byte order mark of UTF-8, with which some programs begin a file. */
#ifndef BASE_BOM_H
#define BASE_BOM_H

#include <stddef.h>
#include <string.h>

#define BOM "\xEF\xBB\xBF"

/* The bytes of the mark at the beginning of s[0..n), 0 when there is none. */
static inline size_t
bom_len(const char *s, size_t n)
{
	const size_t len = sizeof BOM - 1;
	return n >= len && memcmp(s, BOM, len) == 0 ? len : 0;
}

#endif
