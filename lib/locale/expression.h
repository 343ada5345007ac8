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
	uint32_t next; /* a bit for each slot that stands behind; bit 0: nothing must */
};

/* The forms of a language, by their heads: those with words, then one for every slot, whether a
 * form begins with it or not. */
struct form_table {
	const struct head *heads;
	const struct head *slot_heads;
	uint32_t slots;       /* a bit for each that a form begins with */
	const uint16_t *rows; /* of forms */
};

#define N_TREE_STARTS 128
#define BURMESE_STARTS 160

/* The words of the English heads as a tree, letter by letter. Siblings stand side by side, behind
 * the last one step is 0. */
struct head_node {
	char step;
	uint16_t head;     /* one more than its place in heads, 0 where no head ends */
	uint16_t children; /* where they begin in the tree, 0 for none */
};

/* Generated. */
extern const struct form forms[];
extern const struct element form_elements[];
extern const struct form_table forms_en;
extern const struct head_node form_tree_en[];
extern const uint16_t form_tree_en_start[N_TREE_STARTS]; /* the node of a first byte, 0 for none */
extern const struct form_table forms_my;
/* Burmese heads by their first code point less U+0FFF, 0 for those outside of the Myanmar block. */
extern const uint16_t forms_my_start[BURMESE_STARTS + 1];

/* Where expressions may begin. */
extern const struct filter forms_en_filter;
extern const struct filter forms_my_filter;

/* What three letters, or two code points of the first block, may begin. */
enum {
	START_WORD = 1,    /* words.h: months, weekdays, numerals, parts of the day */
	START_VALUE = 2,   /* what only find.h knows */
	START_COUNTED = 4, /* counted.h */
	START_SPOKEN = 8,  /* spelled numbers of Burmese */
	START_MOON = 16,   /* months of the Myanmar calendar */
	START_HEAD = 32    /* words of a form */
};

#define N_STARTS_EN (27 * 27 * 27)
#define START_CELLS 64
#define N_STARTS_MY (START_CELLS * START_CELLS)
extern const uint8_t expression_starts_en[N_STARTS_EN];
extern const uint8_t expression_starts_my[N_STARTS_MY];
/* Behind two code points: a bit for each third one that a word has there. */
extern const uint64_t expression_thirds_my[N_STARTS_MY];

/* A letter of either case as 1..26, anything else as 0. */
static inline unsigned
expression_letter(char c)
{
	return is_letter(c) ? (unsigned)(lower(c) - 'a') + 1 : 0;
}

/* What stands behind the end of a word says nothing. */
static inline unsigned
expression_index_en(char first, char second, char third)
{
	const unsigned b = expression_letter(second);
	return (expression_letter(first) * 27 + b) * 27 + (b ? expression_letter(third) : 0);
}

static inline unsigned
expression_start_en(const struct text *t, size_t i)
{
	const char first = byte_at(t, i);
	if (!is_letter(first))
		return START_COUNTED | START_HEAD;
	return expression_starts_en[expression_index_en(
		first, byte_at(t, i + 1), byte_at(t, i + 2))];
}

/* Text outside of the first block may be anything, a word that ends there as well. */
static inline unsigned
expression_start_my(const struct text *t, size_t i)
{
	const unsigned first = cell_at(t, i), second = cell_at(t, i + MYANMAR_LEN);
	if (first >= START_CELLS)
		return ~0u;
	if (second < START_CELLS)
		return expression_starts_my[first * START_CELLS + second];
	unsigned any = 0;
	for (unsigned k = 0; k < START_CELLS; k++)
		any |= expression_starts_my[first * START_CELLS + k];
	return any;
}

/* Whether a word may begin at i, by its first three code points. */
static inline bool
expression_may_start_my(const struct text *t, size_t i)
{
	const unsigned first = cell_at(t, i), second = cell_at(t, i + MYANMAR_LEN);
	const unsigned third = cell_at(t, i + 2 * MYANMAR_LEN);
	if (first >= START_CELLS || second >= START_CELLS || third >= START_CELLS)
		return true;
	return expression_thirds_my[first * START_CELLS + second] >> third & 1;
}

/* The longest expression of a form at i: its end, 0 for none. */
size_t
expression_match(
	const struct text *t, size_t i, enum mymr_language language, struct mymr_expression *e);

#endif
