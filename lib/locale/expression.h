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

/* Forms that begin alike: with the same words, or with the same slot. */
struct head {
	const char *words; /* NULL: a slot */
	uint16_t first;    /* in the rows of the language */
	uint16_t n;
};

/* Where English heads start: by two letters, the second perhaps none; 0 for what is no letter. */
#define N_FORM_STARTS_EN (26 * 27 + 1)

static inline unsigned
form_start_en(char first, char second)
{
	const char a = lower(first), b = lower(second);
	return is_lower(a)
		       ? 1 + (unsigned)(a - 'a') * 27 + (is_lower(b) ? (unsigned)(b - 'a') + 1 : 0)
		       : 0;
}

/* The forms of a language, by their heads: those with words ordered by their start, in Burmese as
 * in words.h, then one for every slot, whether a form begins with it or not. */
struct form_table {
	const struct head *heads;
	const struct head *slot_heads;
	const uint16_t *start;
	const uint16_t *rows; /* of forms */
};

/* Generated. */
extern const struct form forms[];
extern const struct element form_elements[];
extern const struct form_table forms_en;
extern const struct form_table forms_my;

/* Where expressions may begin. */
extern const struct filter forms_en_filter;
extern const struct filter forms_my_filter;

/* What two letters, or two code points of the first block, may begin. */
enum {
	START_WORD = 1,    /* words.h: months, weekdays, numerals, parts of the day */
	START_VALUE = 2,   /* what only find.h knows */
	START_COUNTED = 4, /* counted.h */
	START_SPOKEN = 8,  /* spelled numbers of Burmese */
	START_MOON = 16,   /* months of the Myanmar calendar */
	START_HEAD = 32    /* words of a form */
};

#define N_STARTS_EN (26 * 27)
#define N_STARTS_MY (64 * 64)
extern const uint16_t expression_starts_en[N_STARTS_EN];
extern const uint16_t expression_starts_my[N_STARTS_MY];

static inline unsigned
expression_start_en(const struct text *t, size_t i)
{
	const char first = lower(byte_at(t, i)), second = lower(byte_at(t, i + 1));
	if (!is_lower(first))
		return START_COUNTED;
	return expression_starts_en[(first - 'a') * 27 + (is_lower(second) ? second - 'a' + 1 : 0)];
}

/* Text outside of the first block may be anything, a word that ends there as well. */
static inline unsigned
expression_start_my(const struct text *t, size_t i)
{
	const unsigned char *s = (const unsigned char *)t->s + i;
	if (i + 6 > t->n || s[0] != 0xE1 || s[1] != 0x80)
		return ~0u;
	const unsigned first = s[2] & 0x3Fu;
	if (s[3] == 0xE1 && s[4] == 0x80)
		return expression_starts_my[first * 64 + (s[5] & 0x3Fu)];
	unsigned any = 0;
	for (unsigned k = 0; k < 64; k++)
		any |= expression_starts_my[first * 64 + k];
	return any;
}

/* The longest expression of a form at i: its end, 0 for none. */
size_t
expression_match(
	const struct text *t, size_t i, enum mymr_language language, struct mymr_expression *e);

#endif
