/* SPDX-License-Identifier: MIT */
/* Which glyphs are those of U+1031 and of U+103C, whatever a font calls them: those that come when
 * the sign is added to a letter, for more than one letter. */
#ifndef FONTS_TEST_SIGNS_H
#define FONTS_TEST_SIGNS_H

#include "shape.h"

struct sign {
	unsigned char *n_bases; /* of each glyph: how many letters it came with, up to 2 */
	size_t n_glyphs;
};

/* sign is U+1031 or U+103C. MYMR_ENOMEM. */
enum mymr_status
sign_learn(struct sign *sign, struct shaper *shaper, unsigned cp);

bool
sign_has(const struct sign *sign, unsigned glyph);

void
sign_free(struct sign *sign);

#endif
