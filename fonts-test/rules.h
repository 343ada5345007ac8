/* SPDX-License-Identifier: MIT */
/* fonts-test/rules.tsv as font_rules.c has it. */
#ifndef FONTS_TEST_RULES_H
#define FONTS_TEST_RULES_H

#include <mymr/font.h>

extern const struct mymr_font_rule font_rules[];
extern const size_t font_n_rules;

#endif
