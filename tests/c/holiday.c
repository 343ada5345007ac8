/* SPDX-License-Identifier: MIT */
#include <mymr/calendar.h>
#include <mymr/holiday.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static const char *const statuses[] = {"official", "computed", "estimated"};

static int
day_of(const char *iso, int *year)
{
	struct mymr_date d = {.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
	int day_number = 0;
	if (sscanf(iso, "%d-%d-%d", &d.year, &d.month, &d.day) != 3 ||
		mymr_date_to_day(&d, &day_number))
		tap_ok(0, "%s is a day", iso);
	*year = d.year;
	return day_number;
}

/* The holiday of a day by that name, or by any when name is NULL. */
static const struct mymr_holiday *
find(const char *iso, const char *name)
{
	static struct mymr_holiday rows[MYMR_HOLIDAYS_MAX];
	size_t n = 0;
	int year;
	const int day_number = day_of(iso, &year);
	if (mymr_holidays_of_year(year, rows, &n))
		return NULL;
	for (size_t i = 0; i < n; i++) {
		if (rows[i].day_number == day_number &&
			(!name || strcmp(rows[i].english, name) == 0))
			return &rows[i];
	}
	return NULL;
}

static void
row(char **field, const char *place)
{
	const struct mymr_holiday *h = find(field[0], field[2]);
	const char *found = h ? statuses[h->status] : "none";
	tap_is(found, strlen(found), field[1], "%s: %s, %s", place, field[0], field[2]);
}

static void
every_year(void)
{
	int n_bad = 0;
	for (int year = MYMR_HOLIDAY_FIRST_YEAR; year <= MYMR_HOLIDAY_LAST_YEAR; year++) {
		struct mymr_holiday rows[MYMR_HOLIDAYS_MAX];
		size_t n = 0;
		n_bad += mymr_holidays_of_year(year, rows, &n) || n < 18 || n > 40;
		for (size_t i = 0; i < n; i++) {
			struct mymr_date d;
			n_bad += mymr_date_of_day(rows[i].day_number, &d) || d.year != year ||
				 !rows[i].english[0] || !rows[i].burmese[0] ||
				 (i > 0 && rows[i].day_number < rows[i - 1].day_number) ||
				 (i > 0 && rows[i].day_number == rows[i - 1].day_number &&
					 strcmp(rows[i].english, rows[i - 1].english) == 0) ||
				 (year > 2025 && rows[i].status == MYMR_HOLIDAY_OFFICIAL);
		}
	}
	tap_ok(n_bad == 0, "every year has its days in order, none twice");
}

static void
outside(void)
{
	static const int years[] = {INT_MIN, 0, 1999, 2101, INT_MAX};
	struct mymr_holiday rows[MYMR_HOLIDAYS_MAX];
	size_t n = 7;
	int n_bad = 0;
	for (size_t i = 0; i < sizeof years / sizeof *years; i++)
		n_bad += mymr_holidays_of_year(years[i], rows, &n) != MYMR_ERANGE || n != 7;
	tap_ok(n_bad == 0, "2000 to 2100 only");
}

/* Days that a list has or that two of three calendars agree on, and how many are met. */
static struct {
	int n, n_met;
} years[31];

static void
shared_row(char **field, const char *place)
{
	int year;
	(void)place;
	if (strcmp(field[0], "date") == 0 || (field[3][0] != '1' && atoi(field[2]) < 2))
		return;
	day_of(field[0], &year);
	years[year - 2000].n++;
	if (find(field[0], NULL))
		years[year - 2000].n_met++;
	else
		printf("# not met: %s\n", field[0]);
}

static void
shared(void)
{
	const char *path = tap_shared("datenum/holidays_2000_2030.tsv");
	int n = 0, n_met = 0;
	if (!path)
		return;
	tap_rows(path, 8, shared_row);
	for (int i = 0; i < 31; i++) {
		printf("# %d: %d of %d\n", 2000 + i, years[i].n_met, years[i].n);
		n += years[i].n;
		n_met += years[i].n_met;
	}
	tap_ok(n > 300 && n_met == n, "%d of %d days of the table beside the project", n_met, n);
}

int
main(void)
{
	tap_rows("tests/cases/holiday.tsv", 3, row);
	every_year();
	outside();
	shared();
	return tap_done();
}
