/* SPDX-License-Identifier: MIT */
#include "script/break_class.h"

static enum break_class
class_of(uint32_t cp)
{
	size_t low = 0, high = n_break_ranges;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		if (cp > break_ranges[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < n_break_ranges && cp >= break_ranges[low].first)
		return (enum break_class)break_ranges[low].class;
	return BREAK_OTHER;
}

enum break_class
break_class_slow(const unsigned char *p, const unsigned char *end, size_t *len)
{
	uint32_t cp;
	*len = mymr_utf8_decode((const char *)p, (size_t)(end - p), &cp);
	if (*len == 0)
		return BREAK_SLOW;
	return cp < BREAK_ASCII ? (enum break_class)break_ascii[cp] : class_of(cp);
}
