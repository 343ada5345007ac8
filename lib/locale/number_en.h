/* SPDX-License-Identifier: MIT */
/* Numbers in English words. */
#ifndef LOCALE_NUMBER_EN_H
#define LOCALE_NUMBER_EN_H

#include <mymr/number.h>
#include "locale/put.h"
#include "locale/text.h"

#define EN_ZERO "zero"
#define EN_POINT "point"
#define EN_MINUS "minus"

/* The end of the longest spelled number at i, 0 for none: one hundred and five, twenty-five,
 * a million, half a million, two and a half billion. An article alone is none. */
size_t
number_en_read(const struct text *t, size_t i, struct mymr_number *v);

/* One word that names its value: one, twelve, twenty. Its end, 0 for none. */
size_t
numeral_en(const struct text *t, size_t i, int64_t *value);

/* A scale behind a hyphen or blanks at i, and its power of ten: its end, 0 for none. */
size_t
scale_en(const struct text *t, size_t i, int *power);

/* Writes a number in words, up to MYMR_NUMBER_WORDS_MAX and with decimals digit by digit. */
void
put_number_en(struct put *p, const struct mymr_number *v);

#endif
