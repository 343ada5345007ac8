/* SPDX-License-Identifier: MIT */
/* Which glyphs are those of U+1031, U+1084 and U+103C, whatever a font calls them: those that come
 * when the sign is added to a letter, for more than one letter. */
#ifndef FONTS_TEST_SIGNS_H
#define FONTS_TEST_SIGNS_H

#include "shape.h"

/* What a glyph came with. */
struct sign_glyph {
	unsigned letter; /* the last one, counted from 1; 0 for none */
	bool is_of_more; /* than one letter */
	bool is_first;   /* of what a letter has */
};

struct sign {
	struct sign_glyph *glyph; /* by its number */
	size_t n_glyphs;
};

/* Learns signs that are typed where U+1031 is, or U+103C alone; a 0 ends them. MYMR_ENOMEM. */
enum mymr_status
sign_learn(struct sign *sign, struct shaper *shaper, const unsigned *cps);

bool
sign_has(const struct sign *sign, unsigned glyph);

void
sign_free(struct sign *sign);

#endif
