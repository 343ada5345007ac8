/* SPDX-License-Identifier: MIT */
/* Burmese counts of units of time: ၂ နာရီ, နှစ်နာရီ, မိနစ် ၃၀. */
#ifndef LOCALE_TIME_COUNT_H
#define LOCALE_TIME_COUNT_H

#include <mymr/time.h>
#include "locale/text.h"

struct time_count {
	int64_t count;
	enum mymr_time_unit unit;
	bool in_words;
	bool is_too_long; /* more than 18 digits */
};

/* A whole number in digits or words and its unit behind it at i: the end, 0 for none. နှစ်နှစ် is two
 * years: of all numbers that the words could be it is the longest with a unit behind. */
size_t
time_count_read(const struct text *t, size_t i, struct time_count *c);

/* The same with the unit first, as round numbers are written. */
size_t
time_count_read_round(const struct text *t, size_t i, struct time_count *c);

#endif
