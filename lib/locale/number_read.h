/* SPDX-License-Identifier: MIT */
/* Digits as they stand in a text. */
#ifndef LOCALE_NUMBER_READ_H
#define LOCALE_NUMBER_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/number.h>
#include "locale/text.h"

#define MAX_DIGITS 18

/* A row of digits with its marks. */
struct numeral {
	struct mymr_number value;
	bool is_grouped;      /* has group marks */
	bool has_zero_before; /* 007 */
	bool is_too_long;     /* more than MAX_DIGITS */
	bool is_malformed;    /* two scripts, or marks in the wrong place */
	bool is_latin;
	size_t n_digits;
};

/* Reads the digits at i as far as they and the marks between them go, and returns their end, 0
 * when there are none. Myanmar rows may have the letters ဝ and ရ for zero and seven
 * (digit_letter.h) and ဒသမ for the mark. */
size_t
number_read(const struct text *t, size_t i, struct numeral *v);

/* Reads a whole number of min to max digits of one script, without marks; returns its end, or 0
 * when the digits at i are more, fewer, or go on behind a mark. */
size_t
digits_read(const struct text *t, size_t i, size_t min, size_t max, int *value);

/* The end of the digits of any script at i. */
size_t
digits_end(const struct text *t, size_t i);

#endif
