/* SPDX-License-Identifier: MIT */
/* The years of the Myanmar calendar, and the constants they are reckoned from. */
#ifndef LOCALE_CALENDAR_YEAR_H
#define LOCALE_CALENDAR_YEAR_H

#include <stdbool.h>
#include <stdint.h>
#include <mymr/calendar.h>

/* A tick is a day divided by 27,000,000,000: the solar year, the epoch and the time from akya to
 * atat are whole numbers of ticks. Julian dates begin at noon, hence HALF_DAY. */
#define TICKS_A_DAY INT64_C(27000000000)
#define TICKS_A_SECOND INT64_C(312500)
#define HALF_DAY (TICKS_A_DAY / 2)
#define SOLAR_YEAR (INT64_C(1577917828) * (TICKS_A_DAY / 4320000))
#define EPOCH (INT64_C(1954168050623) * (TICKS_A_DAY / 1000000))

/* When the year begins by the sun, in ticks since the midnight that Julian day 0 begins with. */
static inline int64_t
solar_begin(int year)
{
	return SOLAR_YEAR * year + EPOCH + HALF_DAY;
}

/* The day after that, with which it begins in the calendar. */
static inline int
new_year_day_of(int year)
{
	return (int)(solar_begin(year) / TICKS_A_DAY) + 1;
}

struct calendar_year {
	int32_t new_year_day;
	uint8_t days_of_tagu; /* from the first of Tagu to the new year */
	uint8_t type;
	bool is_uncertain;
};

/* Generated, with one year more at the end. */
#define CALENDAR_YEARS (MYMR_CALENDAR_LAST_YEAR - MYMR_CALENDAR_FIRST_YEAR + 2)
extern const struct calendar_year calendar_years[CALENDAR_YEARS];

#endif
