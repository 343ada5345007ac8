/* SPDX-License-Identifier: MIT */
/* Thingyan, the days before a new year. */
#include <mymr/calendar.h>
#include "locale/calendar_year.h"

/* The first year that the festival is told of, and the first with the later time of akya. */
#define FIRST_FESTIVAL 1100
#define LATER_AKYA 1312
#define SECONDS_A_DAY 86400

/* The day of a time in ticks and its nearest second, of that day. */
static void
split(int64_t ticks, int *day, int *second)
{
	const int64_t rest = ticks % TICKS_A_DAY;
	const int nearest = (int)((rest + TICKS_A_SECOND / 2) / TICKS_A_SECOND);
	*day = (int)(ticks / TICKS_A_DAY);
	*second = nearest < SECONDS_A_DAY ? nearest : SECONDS_A_DAY - 1;
}

enum mymr_status
mymr_thingyan_of(int year, struct mymr_thingyan *t)
{
	if (year < MYMR_CALENDAR_FIRST_YEAR || year > MYMR_CALENDAR_LAST_YEAR)
		return MYMR_ERANGE;
	const int64_t atat = solar_begin(year);
	/* 2.169918982 and 2.1675 days */
	const int64_t length = year >= LATER_AKYA ? INT64_C(2169918982) : INT64_C(2167500000);
	split(atat, &t->atat_day, &t->atat_second);
	split(atat - length * (TICKS_A_DAY / 1000000000), &t->akya_day, &t->akya_second);
	t->akyo_day = t->akya_day - 1;
	t->new_year_day = t->atat_day + 1;
	return MYMR_OK;
}

enum mymr_status
mymr_thingyan_day(int day_number, enum mymr_thingyan_day *t)
{
	struct mymr_myanmar_date d;
	struct mymr_thingyan festival;
	enum mymr_status status = mymr_myanmar_date_of_day(day_number, &d);
	if (status)
		return status;
	*t = MYMR_NO_THINGYAN;
	const struct calendar_year *row = &calendar_years[d.year - MYMR_CALENDAR_FIRST_YEAR];
	if (day_number == row->new_year_day)
		*t = MYMR_NEW_YEAR;
	if (row[1].new_year_day - day_number > 5 || d.year + 1 < FIRST_FESTIVAL ||
		mymr_thingyan_of(d.year + 1, &festival))
		return MYMR_OK;
	if (day_number == festival.atat_day)
		*t = MYMR_THINGYAN_ATAT;
	else if (day_number > festival.akya_day)
		*t = MYMR_THINGYAN_AKYAT;
	else if (day_number == festival.akya_day)
		*t = MYMR_THINGYAN_AKYA;
	else if (day_number == festival.akyo_day)
		*t = MYMR_THINGYAN_AKYO;
	return MYMR_OK;
}
