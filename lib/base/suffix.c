/* SPDX-License-Identifier: MIT */
#include "base/suffix.h"
#include "base/ascii.h"

#include <string.h>

/* Behind the last dot of the last part of the path; the end when there is none. */
static const char *
suffix_of(const char *name)
{
	const char *end = name + strlen(name), *s = end;
	while (s > name && s[-1] != '.' && s[-1] != '/')
		s--;
	return s > name && s[-1] == '.' ? s : end;
}

bool
has_suffix(const char *suffixes, const char *file_name)
{
	const char *own = suffix_of(file_name);
	const size_t n = strlen(own);
	for (const char *s = suffixes; *s && n;) {
		size_t same = 0;
		while (same < n && ascii_lower(own[same]) == s[same])
			same++;
		if (same == n && (s[n] == ' ' || s[n] == '\0'))
			return true;
		while (*s && *s != ' ')
			s++;
		s += *s == ' ';
	}
	return false;
}
