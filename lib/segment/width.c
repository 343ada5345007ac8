/* SPDX-License-Identifier: MIT */
#include <mymr/wrap.h>

#include <mymr/utf8.h>
#include <uniwidth.h>

#define TAB_STOP 8

size_t
mymr_text_width(const char *s, size_t n, size_t column)
{
	const size_t start = column;
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		i += mymr_utf8_decode(s + i, n - i, &cp);
		if (cp == '\t') {
			column += TAB_STOP - column % TAB_STOP;
			continue;
		}
		const int width = uc_width(cp, "UTF-8");
		column += width > 0 ? (size_t)width : 0;
	}
	return column - start;
}
