/* SPDX-License-Identifier: MIT */
/* The inline codes of one unit, found again in its translation. */
#ifndef DOCUMENT_CODES_H
#define DOCUMENT_CODES_H

#include "document/document.h"

struct codes {
	const struct mymr_unit *unit;
	const struct piece **sorted; /* by their token */
	size_t n;
};

enum mymr_status
codes_init(struct codes *codes, const struct mymr_unit *unit, const struct unit_detail *detail);

void
codes_free(struct codes *codes);

/* The number of bytes of s[0..n) before the next code of the unit; *code is the code that stands
 * there, NULL when the text ends first. */
size_t
codes_next(const struct codes *codes, const char *s, size_t n, const struct piece **code);

/* MYMR_ECODES unless every code stands exactly once in text and pairs nest. */
enum mymr_status
codes_check(const struct mymr_unit *unit, const struct unit_detail *detail, const char *text,
	size_t n, struct mymr_error *error);

#endif
