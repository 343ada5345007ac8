/* SPDX-License-Identifier: MIT */
/* One font looked at with one rule. */
#ifndef FONTS_TEST_LOOKING_H
#define FONTS_TEST_LOOKING_H

#include "signs.h"

struct looking {
	struct shaper shaper;
	const struct mymr_font *font;
	const struct mymr_font_rule *rule;
	struct shaping text; /* the rule's */
	struct shaping other;
	struct shaping scratch;
	struct sign e;
	struct sign ra;
	unsigned virama;
	unsigned dotted;
	int ascender;
	int descender;
};

/* Where ink stands; rules.tsv explains the looks. */
bool
look_e_left(struct looking *l);

bool
look_ra_left(struct looking *l);

bool
look_ra_wide(struct looking *l);

bool
look_clip(struct looking *l);

#endif
