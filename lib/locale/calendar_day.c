/* SPDX-License-Identifier: MIT */
/* Julian day numbers of Gregorian dates. */
#include <mymr/calendar.h>

/* Years are counted from March 1 of the year 0, so that the leap day is the last. */
#define MARCH_OF_0 1721120
#define FIRST_DAY 1721426
#define LAST_DAY 5373484
#define DAYS_IN_400 146097
#define DAYS_IN_100 36524
#define DAYS_IN_4 1461

enum mymr_status
mymr_date_to_day(const struct mymr_date *d, int *day_number)
{
	int weekday;
	if (mymr_date_weekday(d, &weekday) || mymr_date_check(d))
		return MYMR_EINVAL;
	const int year = d->month < 3 ? d->year - 1 : d->year;
	const int month = d->month < 3 ? d->month + 9 : d->month - 3;
	/* 153 days in five months from March on: 31, 30, 31, 30, 31. */
	*day_number = MARCH_OF_0 + 365 * year + year / 4 - year / 100 + year / 400 +
		      (153 * month + 2) / 5 + d->day - 1;
	return MYMR_OK;
}

enum mymr_status
mymr_date_of_day(int day_number, struct mymr_date *d)
{
	if (day_number < FIRST_DAY || day_number > LAST_DAY)
		return MYMR_ERANGE;
	int days = day_number - MARCH_OF_0;
	const int n_400 = days / DAYS_IN_400;
	days %= DAYS_IN_400;
	/* The last day of four centuries, and of four years, is in the fourth. */
	const int n_100 = days / DAYS_IN_100 - (days == DAYS_IN_400 - 1);
	days -= n_100 * DAYS_IN_100;
	const int n_4 = days / DAYS_IN_4;
	days %= DAYS_IN_4;
	const int n_1 = days / 365 - (days == DAYS_IN_4 - 1);
	days -= n_1 * 365;
	const int month = (5 * days + 2) / 153;
	d->day = days - (153 * month + 2) / 5 + 1;
	d->month = month < 10 ? month + 3 : month - 9;
	d->year = 400 * n_400 + 100 * n_100 + 4 * n_4 + n_1 + (month >= 10);
	d->weekday = (day_number + 1) % 7;
	d->has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY | MYMR_DATE_WEEKDAY;
	return MYMR_OK;
}
