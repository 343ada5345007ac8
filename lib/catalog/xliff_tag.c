/* SPDX-License-Identifier: MIT */
/* Attributes in the bytes of a tag that is well-formed. */
#include <string.h>
#include "base/ascii.h"
#include "catalog/xliff_doc.h"

size_t
xliff_name_end(const char *s, size_t start)
{
	size_t i = start + 1;
	while (s[i] == '/' || s[i] == '?')
		i++;
	while (!ascii_is_space(s[i]) && s[i] != '/' && s[i] != '>')
		i++;
	return i;
}

bool
xliff_find_attribute(const char *s, size_t start, size_t end, const char *name, size_t *whole,
	size_t *value, size_t *value_end)
{
	size_t i = xliff_name_end(s, start);
	while (i < end) {
		*whole = i;
		while (i < end && ascii_is_space(s[i]))
			i++;
		const size_t from = i;
		while (i < end && s[i] != '=' && !ascii_is_space(s[i]))
			i++;
		const size_t n = i - from;
		while (i < end && s[i] != '"' && s[i] != '\'')
			i++;
		if (i == end)
			return false;
		const char *close = memchr(s + i + 1, s[i], end - i - 1);
		if (!close)
			return false;
		*value = i + 1;
		*value_end = (size_t)(close - s);
		i = *value_end + 1;
		if (n == strlen(name) && memcmp(s + from, name, n) == 0)
			return true;
	}
	return false;
}
