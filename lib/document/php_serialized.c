/* SPDX-License-Identifier: MIT */
#include "document/php_serialized.h"
#include "base/ascii.h"
#include "base/reason.h"

#include <string.h>

bool
php_is_serialized(const char *s, size_t n)
{
	size_t i = 2;
	if (n < 4 || s[1] != ':' || !s[0] || !strchr("aOsCE", s[0]))
		return false;
	while (i < n && ascii_is_digit(s[i]))
		i++;
	return i > 2 && i < n && s[i] == ':';
}

enum mymr_status
php_warn_serialized(struct mymr_document *doc, size_t offset)
{
	return document_warn(
		doc, offset, N_("text that PHP has counted the bytes of is left alone"));
}
