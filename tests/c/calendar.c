/* SPDX-License-Identifier: MIT */
#include <mymr/calendar.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

#define WHOLE (MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY)
#define N_DAYS (MYMR_CALENDAR_LAST_DAY - MYMR_CALENDAR_FIRST_DAY + 1)

static int
day_of(const char *iso)
{
	struct mymr_date d = {.has = WHOLE};
	int day_number = 0;
	sscanf(iso, "%d-%d-%d", &d.year, &d.month, &d.day);
	tap_ok(mymr_date_to_day(&d, &day_number) == MYMR_OK, "%s is a day", iso);
	return day_number;
}

static void
check_written(const struct mymr_myanmar_date *d, enum mymr_language language, const char *want,
	const char *place)
{
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "> ");
	const enum mymr_digits digits =
		language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
	const enum mymr_status status = mymr_myanmar_date_format(&out, d, language, digits);
	if (tap_ok(status == MYMR_OK, "%s: can be written", place))
		tap_is(out.s + 2, out.len - 2, want, "%s: %s", place, want);
	mymr_buf_free(&out);
}

static void
date_row(char **field, const char *place)
{
	struct mymr_myanmar_date d;
	char found[80];
	const int day_number = day_of(field[0]);
	tap_ok(day_number == atoi(field[1]), "%s: Julian day %s", place, field[1]);
	tap_ok(mymr_myanmar_date_of_day(day_number, &d) == MYMR_OK, "%s: has a date", place);
	snprintf(found, sizeof found, "%d %d %d %d %d %d %d %d %d", d.year, (int)d.month, d.day,
		(int)d.phase, d.fortnight_day, d.month_length, (int)d.year_type, (int)d.sabbath,
		d.is_uncertain);
	tap_is(found, strlen(found), field[2], "%s: %s", place, field[0]);
	check_written(&d, MYMR_ENGLISH, field[3], place);
	check_written(&d, MYMR_BURMESE, field[4], place);
}

/* "2023-04-14 07:28:53", or "-" as none. */
static int
is_moment(const char *s, int day_number, int second)
{
	char found[40];
	struct mymr_date d;
	mymr_date_of_day(day_number, &d);
	snprintf(found, sizeof found, "%04d-%02d-%02d %02d:%02d:%02d", d.year, d.month, d.day,
		second / 3600, second / 60 % 60, second % 60);
	return strcmp(found, s) == 0;
}

static void
year_row(char **field, const char *place)
{
	struct mymr_myanmar_year y;
	struct mymr_thingyan t;
	const int year = atoi(field[0]);
	tap_ok(mymr_myanmar_year_of(year, &y) == MYMR_OK && y.year == year &&
			(int)y.type == atoi(field[1]) && y.is_uncertain == atoi(field[2]) &&
			y.first_of_tagu == day_of(field[3]) &&
			y.waso_full_moon == day_of(field[4]) && y.new_year_day == day_of(field[5]),
		"%s: the year %d", place, year);
	tap_ok(mymr_thingyan_of(year, &t) == MYMR_OK && t.new_year_day == y.new_year_day &&
			t.akyo_day == t.akya_day - 1 &&
			is_moment(field[6], t.akya_day, t.akya_second) &&
			is_moment(field[7], t.atat_day, t.atat_second),
		"%s: Thingyan of %d", place, year);
}

/* One day and the next: the same year and month and a day more, or the first day of what follows.
 */
static int
follows(const struct mymr_myanmar_date *a, const struct mymr_myanmar_date *b)
{
	if (a->month == b->month)
		return b->day == a->day + 1 && a->month_length == b->month_length &&
		       a->year == b->year;
	/* Late months become those of the new year without a new month. */
	if ((int)a->month == (int)b->month + 12 && b->year == a->year + 1)
		return b->day == a->day + 1 || (b->day == 1 && a->day == a->month_length);
	if (a->day != a->month_length || b->day != 1)
		return 0;
	if (a->month == MYMR_LATE_TAGU && b->month == MYMR_KASON)
		return b->year == a->year + 1;
	if (a->year != b->year)
		return 0;
	if (a->month == MYMR_NAYON)
		return b->month == (a->year_type == MYMR_COMMON_YEAR ? MYMR_WASO : MYMR_FIRST_WASO);
	if (a->month == MYMR_FIRST_WASO)
		return b->month == MYMR_WASO;
	return (int)b->month == (int)a->month + 1;
}

static int
is_whole(const struct mymr_myanmar_date *d)
{
	static const int first[] = {0, 14, 15, 29};
	const int in_phase = d->phase == MYMR_WAXING      ? d->day == d->fortnight_day
			     : d->phase == MYMR_FULL_MOON ? d->day == 15
			     : d->phase == MYMR_WANING    ? d->day == d->fortnight_day + 15
							  : d->day == d->month_length;
	return in_phase && d->day > first[d->phase] - (d->month_length == 29) &&
	       (d->month_length == 29 || d->month_length == 30);
}

static int
comes_back(const struct mymr_myanmar_date *d, int day_number)
{
	int by_day = 0, by_phase = 0;
	return !mymr_myanmar_date_to_day(d->year, d->month, d->day, &by_day) &&
	       !mymr_myanmar_phase_to_day(
		       d->year, d->month, d->phase, d->fortnight_day, &by_phase) &&
	       by_day == day_number && by_phase == day_number;
}

static void
every_day(void)
{
	struct mymr_myanmar_date before = {0}, d;
	int n_bad = 0, n_uncertain = 0;
	for (int day = MYMR_CALENDAR_FIRST_DAY; day <= MYMR_CALENDAR_LAST_DAY; day++, before = d) {
		if (mymr_myanmar_date_of_day(day, &d) || !is_whole(&d) || !comes_back(&d, day) ||
			(day > MYMR_CALENDAR_FIRST_DAY && !follows(&before, &d)))
			n_bad++;
		n_uncertain += d.is_uncertain;
	}
	tap_ok(n_bad == 0 && N_DAYS == 402132, "%d days there and back", N_DAYS);
	tap_ok(n_uncertain == 1096, "%d days are uncertain, three years", n_uncertain);
}

/* What exists is what comes out of some day: all else is refused. */
static void
every_date(void)
{
	int n = 0, n_bad = 0, day_number;
	for (int year = 355; year < 1470; year++) {
		for (int month = -1; month < 17; month++) {
			for (int day = -1; day < 33; day++) {
				struct mymr_myanmar_date d;
				if (mymr_myanmar_date_to_day(year, (enum mymr_calendar_month)month,
					    day, &day_number))
					continue;
				n++;
				n_bad += mymr_myanmar_date_of_day(day_number, &d) ||
					 d.year != year || (int)d.month != month || d.day != day;
			}
		}
	}
	tap_ok(n == N_DAYS && n_bad == 0, "%d dates exist", n);
}

/* The lengths of years, and that full moons keep up with the moon: 29.53 days a month. */
static void
every_year(void)
{
	struct mymr_myanmar_year y, next;
	int n_bad = 0;
	for (int year = MYMR_CALENDAR_FIRST_YEAR; year < MYMR_CALENDAR_LAST_YEAR; year++) {
		static const int lengths[] = {354, 384, 385};
		struct mymr_thingyan t;
		n_bad += mymr_myanmar_year_of(year, &y) || mymr_myanmar_year_of(year + 1, &next) ||
			 mymr_thingyan_of(year, &t) ||
			 next.first_of_tagu - y.first_of_tagu != lengths[y.type] ||
			 y.new_year_day - y.first_of_tagu < 4 ||
			 y.new_year_day - y.first_of_tagu > 42 ||
			 t.new_year_day != y.new_year_day || t.atat_day - t.akya_day < 2 ||
			 t.atat_day - t.akya_day > 3 || t.akya_second < 0 ||
			 t.akya_second >= 86400 || t.atat_second < 0 || t.atat_second >= 86400 ||
			 y.is_uncertain != (year >= 1418 && year <= 1420);
	}
	tap_ok(n_bad == 0, "every year");
}

static void
festival(void)
{
	int n[6] = {0}, n_bad = 0;
	enum mymr_thingyan_day before = MYMR_NO_THINGYAN, t;
	for (int day = MYMR_CALENDAR_FIRST_DAY; day <= MYMR_CALENDAR_LAST_DAY; day++, before = t) {
		n_bad += mymr_thingyan_day(day, &t) != MYMR_OK;
		n[t]++;
		/* One after the other, akyat once or twice. */
		n_bad += t != before && t != MYMR_NO_THINGYAN && t != before + 1 &&
			 !(t == MYMR_NEW_YEAR && before == MYMR_NO_THINGYAN);
	}
	tap_ok(n_bad == 0 && n[MYMR_NEW_YEAR] == 1101 && n[MYMR_THINGYAN_AKYO] == 363 &&
			n[MYMR_THINGYAN_AKYA] == 363 && n[MYMR_THINGYAN_ATAT] == 363 &&
			n[MYMR_THINGYAN_AKYAT] > 363,
		"festivals of 363 years, new years of 1101");
}

static void
outside(void)
{
	static const int days[] = {
		INT_MIN, -1, 0, MYMR_CALENDAR_FIRST_DAY - 1, MYMR_CALENDAR_LAST_DAY + 1, INT_MAX};
	static const int years[] = {INT_MIN, -1, 0, 360, 1463, 1000000000, INT_MAX};
	struct mymr_myanmar_date d;
	struct mymr_myanmar_year y;
	struct mymr_thingyan t;
	struct mymr_almanac a;
	enum mymr_thingyan_day festival_day;
	int n_bad = 0, day;
	for (size_t i = 0; i < sizeof days / sizeof *days; i++)
		n_bad += mymr_myanmar_date_of_day(days[i], &d) != MYMR_ERANGE ||
			 mymr_almanac_of_day(days[i], &a) != MYMR_ERANGE ||
			 mymr_thingyan_day(days[i], &festival_day) != MYMR_ERANGE;
	for (size_t i = 0; i < sizeof years / sizeof *years; i++)
		n_bad += mymr_myanmar_year_of(years[i], &y) != MYMR_ERANGE ||
			 mymr_thingyan_of(years[i], &t) != MYMR_ERANGE ||
			 mymr_myanmar_date_to_day(years[i], MYMR_WASO, 5, &day) != MYMR_ERANGE;
	tap_ok(n_bad == 0, "nothing is told of days and years outside of the range");
	tap_ok(mymr_myanmar_phase_to_day(1387, MYMR_WASO, (enum mymr_calendar_phase)4, 5, &day) ==
				MYMR_EINVAL &&
			mymr_myanmar_phase_to_day(1387, MYMR_WASO, MYMR_WAXING, INT_MAX, &day) ==
				MYMR_EINVAL,
		"no fifth phase, no endless one");
}

static void
gregorian(void)
{
	struct mymr_date d, bad = {2023, 2, 29, 0, WHOLE};
	int n_bad = 0, day = 0, n = 0;
	struct mymr_date want = {1, 1, 1, 0, WHOLE};
	for (int day_number = 1721426; day_number <= 5373484; day_number++, n++) {
		n_bad += mymr_date_of_day(day_number, &d) || d.year != want.year ||
			 d.month != want.month || d.day != want.day || mymr_date_check(&d) ||
			 mymr_date_to_day(&d, &day) || day != day_number;
		want.day++;
		if (mymr_date_check(&want) == MYMR_OK)
			continue;
		want.day = 1;
		want.month = want.month % 12 + 1;
		want.year += want.month == 1;
	}
	tap_ok(n_bad == 0 && want.year == 10000, "%d Gregorian days there and back", n);
	tap_ok(mymr_date_of_day(1721425, &d) == MYMR_ERANGE &&
			mymr_date_of_day(5373485, &d) == MYMR_ERANGE &&
			mymr_date_of_day(INT_MIN, &d) == MYMR_ERANGE &&
			mymr_date_of_day(INT_MAX, &d) == MYMR_ERANGE,
		"years 1 to 9999 only");
	tap_ok(mymr_date_to_day(&bad, &day) == MYMR_EINVAL, "no February 29, 2023");
	bad = (struct mymr_date){2023, 2, 28, 0, WHOLE | MYMR_DATE_WEEKDAY};
	tap_ok(mymr_date_to_day(&bad, &day) == MYMR_EINVAL, "no Sunday, February 28, 2023");
	bad.has = MYMR_DATE_MONTH | MYMR_DATE_DAY;
	tap_ok(mymr_date_to_day(&bad, &day) == MYMR_EINVAL, "no day without a year");
}

/* Sasana years begin on three days: 2025-03-29 (first of Tagu), 04-17, 05-11. */
static void
sasana(void)
{
	static const struct {
		const char *day;
		int year[3];
	} rows[] = {{"2025-03-28", {2568, 2568, 2568}}, {"2025-03-29", {2568, 2569, 2568}},
		{"2025-04-16", {2568, 2569, 2568}}, {"2025-04-17", {2569, 2569, 2568}},
		{"2025-05-10", {2569, 2569, 2568}}, {"2025-05-11", {2569, 2569, 2569}}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct mymr_myanmar_date d;
		mymr_myanmar_date_of_day(day_of(rows[i].day), &d);
		for (int k = 0; k < 3; k++)
			tap_ok(mymr_sasana_year(&d, (enum mymr_sasana)k) == rows[i].year[k],
				"%s: Sasana year %d, way %d", rows[i].day, rows[i].year[k], k);
	}
}

/* "days yatyaza pyathada nagahle mahabote nakhat" */
static void
almanac_row(char **field, const char *place)
{
	struct mymr_almanac a;
	char found[200] = "";
	tap_ok(mymr_almanac_of_day(day_of(field[0]), &a) == MYMR_OK, "%s: has an almanac", place);
	for (int i = 0; i < 10; i++) {
		if (a.days >> i & 1) {
			strcat(found, found[0] ? " " : "");
			strcat(found, mymr_calendar_name(MYMR_NAME_DAY, i, MYMR_ENGLISH));
		}
	}
	tap_is(found, strlen(found), field[1], "%s: days of %s", place, field[0]);
	snprintf(found, sizeof found, "%d %d %s %s %s", a.is_yatyaza, (int)a.pyathada,
		mymr_calendar_name(MYMR_NAME_NAGAHLE, (int)a.nagahle, MYMR_ENGLISH),
		mymr_calendar_name(MYMR_NAME_MAHABOTE, (int)a.mahabote, MYMR_ENGLISH),
		mymr_calendar_name(MYMR_NAME_NAKHAT, (int)a.nakhat, MYMR_ENGLISH));
	tap_is(found, strlen(found), field[2], "%s: almanac of %s", place, field[0]);
}

int
main(void)
{
	tap_rows("tests/cases/calendar.tsv", 5, date_row);
	tap_rows("tests/cases/calendar_year.tsv", 8, year_row);
	tap_rows("tests/cases/calendar_almanac.tsv", 3, almanac_row);
	gregorian();
	every_day();
	every_date();
	every_year();
	festival();
	outside();
	sasana();
	return tap_done();
}
