/* SPDX-License-Identifier: MIT */
#include <mymr/date.h>
#include <stdbool.h>
#include "locale/icu.h"

#define WHOLE (MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY)
#define ANY (WHOLE | MYMR_DATE_WEEKDAY)

static bool
is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* A month without a year has its longest length, one without a name 31 days. */
static int
days_in_month(const struct mymr_date *d)
{
	static const signed char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	if (!(d->has & MYMR_DATE_MONTH))
		return 31;
	if (d->month == 2 && d->has & MYMR_DATE_YEAR && !is_leap(d->year))
		return 28;
	return days[d->month - 1];
}

static bool
in_range(const struct mymr_date *d)
{
	if (d->has == 0 || d->has & ~(unsigned)ANY)
		return false;
	if (d->has & MYMR_DATE_YEAR && (d->year < 1 || d->year > 9999))
		return false;
	if (d->has & MYMR_DATE_MONTH && (d->month < 1 || d->month > 12))
		return false;
	if (d->has & MYMR_DATE_WEEKDAY && (d->weekday < 0 || d->weekday > 6))
		return false;
	return !(d->has & MYMR_DATE_DAY) || (d->day >= 1 && d->day <= days_in_month(d));
}

/* Days are counted from a March, so that the leap day comes last. */
static int
weekday_of(int year, int month, int day)
{
	static const signed char shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
	if (month < 3)
		year--;
	return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7;
}

enum mymr_status
mymr_date_weekday(const struct mymr_date *d, int *weekday)
{
	if ((d->has & WHOLE) != WHOLE || !in_range(d))
		return MYMR_EINVAL;
	*weekday = weekday_of(d->year, d->month, d->day);
	return MYMR_OK;
}

enum mymr_status
mymr_date_check(const struct mymr_date *d)
{
	if (!in_range(d))
		return MYMR_EINVAL;
	if ((d->has & ANY) == ANY && weekday_of(d->year, d->month, d->day) != d->weekday)
		return MYMR_EINVAL;
	return MYMR_OK;
}

enum mymr_status
mymr_date_today(struct mymr_date *d, const char *zone)
{
	return icu_today(d, zone);
}
