/* SPDX-License-Identifier: MIT */
#include "base/glob.h"
#include "base/ascii.h"

bool
glob_fits(const char *pattern, const char *s, size_t n)
{
	const char *star = NULL;
	size_t i = 0, again = 0;
	while (i < n) {
		if (*pattern == '*') {
			star = pattern++;
			again = i;
		} else if (*pattern && ascii_lower(*pattern) == ascii_lower(s[i])) {
			pattern++;
			i++;
		} else if (star) {
			pattern = star + 1;
			i = ++again;
		} else {
			return false;
		}
	}
	while (*pattern == '*')
		pattern++;
	return *pattern == '\0';
}
