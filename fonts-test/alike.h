/* SPDX-License-Identifier: MIT */
/* Whether a font and what was made of it show a text alike: every glyph of a cluster has its ink in
 * the same place. Kerning between clusters is no difference. */
#ifndef FONTS_TEST_ALIKE_H
#define FONTS_TEST_ALIKE_H

#include "shape.h"

struct alike {
	struct shaper shaper[2];
	struct shaping line[2];
	int em[2];
};

void
alike_init(struct alike *alike, const struct mymr_font *original, const struct mymr_font *made);

void
alike_free(struct alike *alike);

/* Whether both have the same letters; otherwise they are fonts of their own, or weights, whose
 * signs may stand elsewhere. */
bool
alike_letters(struct alike *alike);

bool
alike_text(struct alike *alike, const char *language, const char *text);

/* Whether memory ended, after which no answer counts. */
bool
alike_is_failed(const struct alike *alike);

#endif
