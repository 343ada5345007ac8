/* SPDX-License-Identifier: MIT */
/* What serialize() of PHP writes: a:1:{i:0;s:5:"hello";}. It counts the bytes of its strings, so
 * that none of them can become another. */
#ifndef DOCUMENT_PHP_SERIALIZED_H
#define DOCUMENT_PHP_SERIALIZED_H

#include <stdbool.h>
#include <string.h>
#include "base/ascii.h"
#include "base/reason.h"

#define PHP_SERIALIZED N_("text that PHP has counted the bytes of is left alone")

static inline bool
php_is_serialized(const char *s, size_t n)
{
	size_t i = 2;
	if (n < 4 || s[1] != ':' || !s[0] || !strchr("aOsCE", s[0]))
		return false;
	while (i < n && ascii_is_digit(s[i]))
		i++;
	return i > 2 && i < n && s[i] == ':';
}

#endif
