/* SPDX-License-Identifier: MIT */
/* One text in another. */
#ifndef BASE_FIND_H
#define BASE_FIND_H

#include <stddef.h>
#include <string.h>

/* Where needle starts in s[0..n) at or behind i; n when it does not. */
static inline size_t
find_text(const char *s, size_t n, size_t i, const char *needle, size_t len)
{
	for (const char *p; i + len <= n; i++) {
		p = memchr(s + i, needle[0], n - i - len + 1);
		if (!p)
			break;
		i = (size_t)(p - s);
		if (memcmp(p, needle, len) == 0)
			return i;
	}
	return n;
}

#endif
