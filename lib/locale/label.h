/* SPDX-License-Identifier: MIT */
/* Labels: words and signs beside a number that make it a name, an address or code. */
#ifndef LOCALE_LABEL_H
#define LOCALE_LABEL_H

#include <stdbool.h>
#include <stddef.h>
#include "locale/text.h"

/* Classes of lib/data/designations.tsv, in the generator's order. */
enum {
	LABEL_ANY = 1,
	LABEL_CAPITAL = 2,
	LABEL_CSS = 4,
	LABEL_PLAIN = 8,
	LABEL_COUNTED = 16,
	LABEL_EPONYM = 32
};

struct label_word {
	const char *text;
	unsigned char classes;
};

/* Generated, ordered by text. */
extern const struct label_word label_words[];
extern const size_t n_label_words;
extern const char *const label_tokens[];
extern const size_t n_label_tokens;

/* What the word before a number makes of it. */
enum label {
	LABEL_NONE,
	LABEL_MAYBE, /* capitalized, as names are: the number may be part of one */
	LABEL_SURE   /* the number is part of a name or of code */
};

enum label
label_before(const struct text *t, size_t i, enum mymr_language language);

/* The word before i on its line: where it starts, and its end. False when there is none near. */
bool
word_before(const struct text *t, size_t i, size_t *start, size_t *end);

/* The classes of the word s[0..n), in any case; 0 when it is not listed. */
unsigned
label_classes(const char *s, size_t n);

/* Where a token that stands as it is ends at i, or 0. */
size_t
label_token(const struct text *t, size_t i);

/* Whether number s[i..end) is one of several groups of digits, as telephone numbers are. */
bool
is_digit_group(const struct text *t, size_t i, size_t end);

/* Whether s[i..end) is part of something longer: an operator of code or mathematics beside it, a
 * score written wide, a fraction behind it. */
bool
is_operand(const struct text *t, size_t i, size_t end);

#endif
