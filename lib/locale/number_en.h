/* SPDX-License-Identifier: MIT */
/* Numbers in English words. */
#ifndef LOCALE_NUMBER_EN_H
#define LOCALE_NUMBER_EN_H

#include <mymr/number.h>
#include "locale/put.h"
#include "locale/text.h"

/* The end of the longest spelled number at i, 0 for none: one hundred and five, twenty-five,
 * a million, half a million, two and a half billion. An article alone is none. */
size_t
number_en_read(const struct text *t, size_t i, struct mymr_number *v);

/* Writes a whole number of up to 15 digits, with "point" and digits behind it if there are any. */
void
put_number_en(struct put *p, const struct mymr_number *v);

#endif
