/* SPDX-License-Identifier: MIT */
#include <mymr/segment.h>

#include <string.h>

size_t
mymr_segment_cut(const char *s, size_t n, bool is_last)
{
	if (is_last)
		return n;
	while (n > 0 && s[n - 1] != '\n')
		n--;
	return n;
}
