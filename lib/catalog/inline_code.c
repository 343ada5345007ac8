/* SPDX-License-Identifier: MIT */
#include "catalog/inline_code.h"

#include <stdbool.h>

static bool
is_in_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

size_t
code_next(const char *s, size_t n)
{
	size_t i = 1;
	if (i < n && s[i] == '/')
		i++;
	const size_t name = i;
	while (i < n && is_in_name(s[i]))
		i++;
	if (i == name)
		return 0;
	if (i < n && s[i] == '/' && name == 1)
		i++;
	return i < n && s[i] == '>' ? i + 1 : 0;
}
