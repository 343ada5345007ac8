/* SPDX-License-Identifier: MIT */
/* The codes of texts that become XLIFF. */
#ifndef CATALOG_XLIFF_MAKE_H
#define CATALOG_XLIFF_MAKE_H

#include <mymr/xliff.h>
#include "base/arena.h"

enum xliff_made_kind { XLIFF_MADE_LONE, XLIFF_MADE_OPEN, XLIFF_MADE_CLOSE };

struct xliff_made_code {
	enum xliff_made_kind kind;
	size_t len; /* in the text, 0 for none */
	const char *id;
};

/* The code at s, which starts with '<'. */
enum mymr_status
xliff_made_code_at(struct xliff_made_code *code, const char *s, size_t n, struct arena *arena);

/* Whether what looks like codes in the texts of a unit can be such: each once, the same in both,
 * pairs that nest, ids that XML can have. */
enum mymr_status
xliff_made_codes(bool *has_codes, const struct mymr_xliff_unit *unit, struct arena *arena);

#endif
