/* SPDX-License-Identifier: MIT */
/* What a row of number words is worth. */
#ifndef LOCALE_NUMBER_WORDS_VALUE_H
#define LOCALE_NUMBER_WORDS_VALUE_H

#include <mymr/number_words.h>
#include "locale/number_words_read.h"

#define MAX_MULTIPLIER 100000 /* of a scale that is not counted in crores: below this */

/* 10^power, power 0..15. */
uint64_t
power_of_ten(int power);

/* The whole number that words[0..n) are, digits and scales only. MYMR_ESYNTAX when they are none
 * or could be two, MYMR_ERANGE above MYMR_NUMBER_WORDS_MAX. */
enum mymr_status
spoken_value(const struct spoken *words, size_t n, uint64_t *value);

/* The same where words[0] is a scale of a lakh or more and what it counts stands behind it. */
enum mymr_status
spoken_value_scale_first(const struct spoken *words, size_t n, uint64_t *value);

#endif
