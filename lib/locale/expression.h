/* SPDX-License-Identifier: MIT */
/* Forms: the same thing said in both languages, from lib/data/expressions.tsv. */
#ifndef LOCALE_EXPRESSION_H
#define LOCALE_EXPRESSION_H

#include <mymr/expression.h>
#include "locale/slot.h"
#include "locale/words.h"

/* Words as they stand, or a slot. In English a space stands for any gap, a small letter for both
 * cases; in Burmese gaps may be anywhere between words. */
struct element {
	const char *words; /* NULL: a slot */
	uint8_t slot;      /* enum slot */
	uint8_t value;     /* which value of the expression */
};

struct pattern {
	uint16_t first; /* in form_elements */
	uint8_t n;
};

enum { FORM_READ_EN = 1, FORM_READ_MY = 2, FORM_ALONE = 4 };

struct form {
	uint8_t type; /* enum mymr_expression_type */
	uint8_t flags;
	uint8_t n_values;
	struct pattern english;
	struct pattern burmese;
};

/* Generated. forms_en and forms_my are rows of forms in the order of what they begin with: a form
 * that begins with words stands at their start (as in words.h), one that begins with a slot behind
 * them all, where the last start of the table points to. */
extern const struct form forms[];
extern const struct element form_elements[];
extern const uint16_t forms_en[];
extern const uint16_t forms_en_start[258];
extern const uint16_t forms_my[];
extern const uint16_t forms_my_start[BURMESE_STARTS + 2];

/* Where expressions may begin. */
extern const struct filter forms_en_filter;
extern const struct filter forms_my_filter;

/* The longest expression of a form at i, which must be where a value may begin: its end, 0 for
 * none. */
size_t
expression_match(
	const struct text *t, size_t i, enum mymr_language language, struct mymr_expression *e);

#endif
