/* SPDX-License-Identifier: MIT */
/* Days and dates of the Myanmar calendar. */
#include <mymr/calendar.h>
#include "locale/calendar_year.h"

#define N_MONTHS 16

/* The months that a type of year can have, one after the other, and behind them where the last
 * ends. Late months follow upon Tabaung. */
struct layout {
	int16_t start[N_MONTHS + 1];
	uint8_t month[N_MONTHS];
	uint8_t index[N_MONTHS]; /* of a month; NONE when it is not there */
};

#define NONE 99

static const struct layout layouts[] = {
	{{0, 29, 59, 88, 118, 147, 177, 206, 236, 265, 295, 324, 354, 383, 413, 413, 413},
		{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14},
		{NONE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}},
	{{0, 29, 59, 88, 118, 148, 177, 207, 236, 266, 295, 325, 354, 384, 413, 443, 443},
		{1, 2, 3, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14},
		{3, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}},
	{{0, 29, 59, 89, 119, 149, 178, 208, 237, 267, 296, 326, 355, 385, 414, 444, 444},
		{1, 2, 3, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14},
		{3, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}},
};

static const struct calendar_year *
year_row(int year)
{
	return &calendar_years[year - MYMR_CALENDAR_FIRST_YEAR];
}

/* 2^20 days are 2870.8 years: a guess that is a year off at most. Comparisons are added up here and
 * below, because a branch that days come to in no order is guessed wrong half the time. */
static int
year_of_day(int day_number)
{
	const int since = day_number - calendar_years[0].new_year_day;
	const int year = MYMR_CALENDAR_FIRST_YEAR + (int)(((int64_t)since * 2871) >> 20);
	const struct calendar_year *row = year_row(year);
	return year - (day_number < row->new_year_day) + (day_number >= row[1].new_year_day);
}

/* Sabbaths are the 8th and the last day of both fortnights. */
static void
set_phase(struct mymr_myanmar_date *d)
{
	const uint32_t sabbaths = UINT32_C(1) << 8 | UINT32_C(1) << 15 | UINT32_C(1) << 23 |
				  UINT32_C(1) << d->month_length;
	const unsigned is_sabbath = sabbaths >> d->day & 1;
	const unsigned is_eve = sabbaths >> (d->day + 1) & 1;
	d->phase = (enum mymr_calendar_phase)(
		(d->day >= 15) + (d->day > 15) + (d->day == d->month_length));
	d->fortnight_day = d->day - 15 * (d->day > 15);
	d->sabbath = (enum mymr_sabbath)(is_sabbath * MYMR_SABBATH + is_eve * MYMR_SABBATH_EVE);
}

enum mymr_status
mymr_myanmar_date_of_day(int day_number, struct mymr_myanmar_date *d)
{
	if (day_number < MYMR_CALENDAR_FIRST_DAY || day_number > MYMR_CALENDAR_LAST_DAY)
		return MYMR_ERANGE;
	const int year = year_of_day(day_number);
	const struct calendar_year *row = year_row(year);
	const struct layout *l = &layouts[row->type];
	const int day = day_number - row->new_year_day + row->days_of_tagu;
	/* Exact in a common year, one too many at most in the others. */
	int k = (2 * day + 1) / 59;
	k -= day < l->start[k];
	d->year = year;
	d->month = (enum mymr_calendar_month)l->month[k];
	d->day = day - l->start[k] + 1;
	d->month_length = l->start[k + 1] - l->start[k];
	d->year_type = (enum mymr_calendar_year_type)row->type;
	d->is_uncertain = row->is_uncertain;
	set_phase(d);
	return MYMR_OK;
}

/* Whether the year has the month, and where. */
static enum mymr_status
month_place(int year, enum mymr_calendar_month month, const struct layout **l, int *k)
{
	if (year < MYMR_CALENDAR_FIRST_YEAR || year > MYMR_CALENDAR_LAST_YEAR)
		return MYMR_ERANGE;
	if ((int)month < 0 || month > MYMR_LATE_KASON)
		return MYMR_EINVAL;
	*l = &layouts[year_row(year)->type];
	*k = (*l)->index[month];
	return *k == NONE ? MYMR_EINVAL : MYMR_OK;
}

enum mymr_status
mymr_myanmar_date_to_day(int year, enum mymr_calendar_month month, int day, int *day_number)
{
	const struct layout *l;
	int k;
	enum mymr_status status = month_place(year, month, &l, &k);
	if (status)
		return status;
	if (day < 1 || day > l->start[k + 1] - l->start[k])
		return MYMR_EINVAL;
	const struct calendar_year *row = year_row(year);
	const int found = row->new_year_day - row->days_of_tagu + l->start[k] + day - 1;
	if (found < row->new_year_day || found >= row[1].new_year_day)
		return MYMR_EINVAL;
	if (found < MYMR_CALENDAR_FIRST_DAY || found > MYMR_CALENDAR_LAST_DAY)
		return MYMR_ERANGE;
	*day_number = found;
	return MYMR_OK;
}

enum mymr_status
mymr_myanmar_phase_to_day(int year, enum mymr_calendar_month month, enum mymr_calendar_phase phase,
	int fortnight_day, int *day_number)
{
	const struct layout *l;
	int k;
	enum mymr_status status = month_place(year, month, &l, &k);
	if (status)
		return status;
	const int length = l->start[k + 1] - l->start[k];
	if (phase == MYMR_FULL_MOON)
		return mymr_myanmar_date_to_day(year, month, 15, day_number);
	if (phase == MYMR_NEW_MOON)
		return mymr_myanmar_date_to_day(year, month, length, day_number);
	const bool is_waning = phase == MYMR_WANING;
	if ((!is_waning && phase != MYMR_WAXING) || fortnight_day < 1 ||
		fortnight_day > (is_waning ? length - 16 : 14))
		return MYMR_EINVAL;
	return mymr_myanmar_date_to_day(
		year, month, fortnight_day + (is_waning ? 15 : 0), day_number);
}

enum mymr_status
mymr_myanmar_year_of(int year, struct mymr_myanmar_year *y)
{
	if (year < MYMR_CALENDAR_FIRST_YEAR || year > MYMR_CALENDAR_LAST_YEAR)
		return MYMR_ERANGE;
	const struct calendar_year *row = year_row(year);
	y->year = year;
	y->type = (enum mymr_calendar_year_type)row->type;
	y->new_year_day = row->new_year_day;
	y->first_of_tagu = row->new_year_day - row->days_of_tagu;
	y->waso_full_moon =
		y->first_of_tagu + layouts[row->type].start[layouts[row->type].index[4]] + 14;
	y->is_uncertain = row->is_uncertain;
	return MYMR_OK;
}

int
mymr_sasana_year(const struct mymr_myanmar_date *d, enum mymr_sasana begins)
{
	const int year = d->year + 1182;
	const bool is_late = d->month == MYMR_LATE_TAGU || d->month == MYMR_LATE_KASON;
	if (begins == MYMR_SASANA_TAGU)
		return year + is_late;
	if (begins == MYMR_SASANA_KASON)
		return year - (d->month == MYMR_TAGU || (d->month == MYMR_KASON && d->day < 15));
	return year;
}
