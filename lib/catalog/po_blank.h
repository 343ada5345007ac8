/* SPDX-License-Identifier: MIT */
/* What stands between the words of a PO file, as gettext has it. */
#ifndef CATALOG_PO_BLANK_H
#define CATALOG_PO_BLANK_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static inline bool
po_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The same within a line. */
static inline bool
po_is_blank(char c)
{
	return c != '\n' && po_is_space(c);
}

/* Whether nothing but blanks, or a byte order mark, is before an offset on its line. */
static inline bool
po_begins_line(const char *s, size_t at)
{
	while (at > 0 && po_is_blank(s[at - 1]))
		at--;
	return at == 0 || s[at - 1] == '\n' || (at == 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0);
}

#endif
