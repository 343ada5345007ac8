/* SPDX-License-Identifier: MIT */
/* Durations as they stand in a text. */
#ifndef LOCALE_DURATION_READ_H
#define LOCALE_DURATION_READ_H

#include <mymr/time.h>
#include "locale/text.h"

/* The end of the longest duration at i, 0 for none; units fall, each of them once, and of
 * ၁၅ မိနစ် ၂ နာရီ only the minutes are one. None of a text that goes on with half of a unit that has
 * no half (၂ လခွဲ), or with a count of more than 18 digits; in English, a letter that is the only
 * unit (5m) is none either. */
size_t
duration_read_en(const struct text *t, size_t i, struct mymr_duration *d);

size_t
duration_read_my(const struct text *t, size_t i, struct mymr_duration *d);

/* What a text that is nothing but a duration may be as well. */
struct duration_doubt {
	bool is_letter;   /* one unit, as a letter */
	bool is_too_long; /* a count has more than 18 digits */
};

/* The same, told instead of refused. */
size_t
duration_read_en_any(
	const struct text *t, size_t i, struct mymr_duration *d, struct duration_doubt *doubt);

size_t
duration_read_my_any(
	const struct text *t, size_t i, struct mymr_duration *d, struct duration_doubt *doubt);

/* Adds a count of a unit. False when the unit is not below all that d has. */
bool
duration_add(struct mymr_duration *d, int unit, int64_t count);

/* Half of a unit behind a whole one, or alone. False when it is none: half a month. */
bool
duration_add_half(struct mymr_duration *d, int unit);

#endif
