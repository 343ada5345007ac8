/* SPDX-License-Identifier: MIT */
/* fonts-test/rules.tsv as font_rules.c has it. */
#ifndef FONTS_TEST_RULES_H
#define FONTS_TEST_RULES_H

#include <mymr/font.h>

extern const struct mymr_font_rule font_rules[];
extern const size_t font_n_rules;

/* What rules.tsv calls each look; the generator has them. */
struct font_look_name {
	enum mymr_font_look look;
	const char *name;
};
extern const struct font_look_name font_look_names[MYMR_FONT_N_LOOKS];

#endif
