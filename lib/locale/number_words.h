/* SPDX-License-Identifier: MIT */
/* The words of spelled numbers, from lib/data/number_words.tsv. */
#ifndef LOCALE_NUMBER_WORDS_H
#define LOCALE_NUMBER_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum number_word_kind {
	NUMBER_DIGIT,
	NUMBER_SHORT, /* a digit only before a scale */
	NUMBER_SCALE, /* its value is a power of ten */
	NUMBER_MINUS,
	NUMBER_POINT,
	N_NUMBER_KINDS
};

#define N_NUMBER_POWERS 13
#define N_NUMBER_LETTERS 34 /* U+1000..1021 */

/* A word as it is read. */
struct number_word {
	const char *s;
	uint8_t n;
	uint8_t kind;
	uint8_t value;
	bool is_joined; /* a smaller part must follow */
};

/* A word as it is written; no bytes where there is none. */
struct number_piece {
	const char *s;
	size_t n;
};

/* Those that begin with U+1000 + i stand from number_words_from[i] to number_words_from[i + 1],
 * longer ones first. */
extern const struct number_word number_words[];
extern const uint8_t number_words_from[N_NUMBER_LETTERS + 1];

extern const struct number_piece number_digits[10];
extern const struct number_piece number_scales[N_NUMBER_POWERS][2]; /* [1]: joined */
extern const struct number_piece number_minus, number_point;

#endif
