/* SPDX-License-Identifier: MIT */
/* The one place that calls ICU4C. */
#ifndef LOCALE_ICU_H
#define LOCALE_ICU_H

#include <stdbool.h>
#include <stdint.h>
#include <mymr/date.h>
#include <mymr/plural_category.h>
#include <mymr/time.h>
#include "locale/decimal.h"

/* The date it is now in an IANA time zone, weekday included. */
enum mymr_status
icu_today(struct mymr_date *d, const char *zone);

/* The offset in seconds of an IANA time zone from UTC at a time, in seconds from 1970 on. */
enum mymr_status
icu_zone_offset(int *offset, const char *zone, int64_t seconds);

/* The CLDR plural category of a number as it is written, all its decimals. */
enum mymr_status
icu_plural(enum mymr_plural_category *category, const char *locale, bool is_ordinal,
	const struct decimal *d);

/* Appends a number as a locale has it, by a number skeleton of ICU; "" for all its decimals. out is
 * as before on failure. */
enum mymr_status
icu_number(struct mymr_buf *out, const char *locale, const char *skeleton, const struct decimal *d);

/* Where lines may end in text, by UAX #14 and, in Burmese, by ICU's list of words. Owned by the
 * caller; one thread at a time. */
struct icu_lines;

enum mymr_status
icu_lines_open(struct icu_lines **out);

void
icu_lines_close(struct icu_lines *lines);

/* Sets may_end[i] for each i from 1 to n - 1: whether a line may end before s[i], UTF-16. */
enum mymr_status
icu_lines_find(struct icu_lines *lines, const uint16_t *s, size_t n, bool *may_end);

#endif
