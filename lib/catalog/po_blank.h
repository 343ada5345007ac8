/* SPDX-License-Identifier: MIT */
/* What stands between the words of a PO file, as gettext has it. */
#ifndef CATALOG_PO_BLANK_H
#define CATALOG_PO_BLANK_H

#include <stdbool.h>

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

#endif
