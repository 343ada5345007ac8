/* SPDX-License-Identifier: MIT */
/* Public holidays of Myanmar, 2000 to 2100: by rule, with the days and substitutes that governments
 * added, from lib/data/holidays.tsv, which has the source of each. */
#ifndef MYMR_HOLIDAY_H
#define MYMR_HOLIDAY_H

#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* MYMR_HOLIDAY_OFFICIAL   on a government's list, as published or as others printed it
 * MYMR_HOLIDAY_COMPUTED   by a rule that holds, without a list to compare
 * MYMR_HOLIDAY_ESTIMATED  by the moon and not announced yet, or by a sighting of the moon */
enum mymr_holiday_status { MYMR_HOLIDAY_OFFICIAL, MYMR_HOLIDAY_COMPUTED, MYMR_HOLIDAY_ESTIMATED };

struct mymr_holiday {
	int day_number; /* as in mymr/calendar.h */
	enum mymr_holiday_status status;
	const char *english; /* static */
	const char *burmese;
};

enum { MYMR_HOLIDAY_FIRST_YEAR = 2000, MYMR_HOLIDAY_LAST_YEAR = 2100, MYMR_HOLIDAYS_MAX = 64 };

/* Stores the holidays of a Gregorian year in holidays[0..*n), which has room for MYMR_HOLIDAYS_MAX,
 * by day; a day that is two has two rows. MYMR_ERANGE outside of the years. Thread-safe. */
MYMR_API enum mymr_status
mymr_holidays_of_year(int year, struct mymr_holiday *holidays, size_t *n);

#ifdef __cplusplus
}
#endif

#endif
