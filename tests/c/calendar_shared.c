/* SPDX-License-Identifier: MIT */
/* The calendar against tables kept beside the project, every row and every column. */
#include <mymr/calendar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static const char *const year_types[] = {"common", "little_watat", "big_watat"};
static const char *const phases[] = {"waxing", "full", "waning", "new"};
static const char *const sabbaths[] = {"", "sabbath", "eve"};
static const char *const festival[] = {"", "akyo", "akya", "akyat", "atat", "new_year"};
static const char *const heads[] = {"west", "north", "east", "south"};
static const char *const houses[] = {"Binga", "Atun", "Yaza", "Adipati", "Marana", "Thike", "Puti"};
static const char *const beings[] = {"Ogre", "Elf", "Human"};
static const char *const days[] = {"Thamanyo", "Amyeittasote", "Warameittugyi", "Warameittunge",
	"Yatpote", "Thamaphyu", "Nagapor", "Yatyotema", "Mahayatkyan", "Shanyat"};

/* Columns of the tables of days. */
enum {
	JDN,
	GREGORIAN,
	WEEKDAY,
	YEAR,
	MONTH,
	MONTH_EN,
	MONTH_MY,
	DAY,
	PHASE,
	PHASE_MY,
	FORTNIGHT_DAY,
	LENGTH,
	YEAR_TYPE,
	SABBATH,
	SASANA, /* three */
	YATYAZA = SASANA + 3,
	PYATHADA,
	NAGAHLE,
	MAHABOTE,
	NAKHAT,
	ASTRO,
	THINGYAN,
	N_COLUMNS = THINGYAN + 3
};

static int n_rows;

static int
is_number(const char *s, int want)
{
	return atoi(s) == want && (s[0] != '0' || want == 0);
}

static int
is_day(const char *iso, int day_number)
{
	char found[40];
	struct mymr_date d;
	int back = 0;
	if (mymr_date_of_day(day_number, &d) || mymr_date_to_day(&d, &back))
		return 0;
	snprintf(found, sizeof found, "%04d-%02d-%02d", d.year, d.month, d.day);
	return strcmp(iso, found) == 0 && back == day_number;
}

static int
is_date(char **field, const struct mymr_myanmar_date *d)
{
	return is_number(field[YEAR], d->year) && is_number(field[MONTH], (int)d->month) &&
	       is_number(field[DAY], d->day) && strcmp(field[PHASE], phases[d->phase]) == 0 &&
	       is_number(field[FORTNIGHT_DAY], d->fortnight_day) &&
	       is_number(field[LENGTH], d->month_length) &&
	       strcmp(field[YEAR_TYPE], year_types[d->year_type]) == 0 &&
	       strcmp(field[SABBATH], sabbaths[d->sabbath]) == 0;
}

static int
is_sasana(char **field, const struct mymr_myanmar_date *d)
{
	int ok = 1;
	for (int i = 0; i < 3; i++)
		ok &= is_number(field[SASANA + i], mymr_sasana_year(d, (enum mymr_sasana)i));
	return ok;
}

static int
is_almanac(char **field, int day_number)
{
	struct mymr_almanac a;
	enum mymr_thingyan_day t;
	char astro[200] = "";
	if (mymr_almanac_of_day(day_number, &a) || mymr_thingyan_day(day_number, &t))
		return 0;
	for (int i = 0; i < 10; i++) {
		if (a.days >> i & 1) {
			strcat(astro, astro[0] ? "+" : "");
			strcat(astro, days[i]);
		}
	}
	return is_number(field[YATYAZA], a.is_yatyaza) &&
	       is_number(field[PYATHADA], (int)a.pyathada) &&
	       strcmp(field[NAGAHLE], heads[a.nagahle]) == 0 &&
	       strcmp(field[MAHABOTE], houses[a.mahabote]) == 0 &&
	       strcmp(field[NAKHAT], beings[a.nakhat]) == 0 && strcmp(field[ASTRO], astro) == 0 &&
	       strcmp(field[THINGYAN], festival[t]) == 0;
}

static int
goes_back(const struct mymr_myanmar_date *d, int day_number)
{
	int by_day = 0, by_phase = 0;
	return !mymr_myanmar_date_to_day(d->year, d->month, d->day, &by_day) &&
	       !mymr_myanmar_phase_to_day(
		       d->year, d->month, d->phase, d->fortnight_day, &by_phase) &&
	       by_day == day_number && by_phase == day_number;
}

static void
day_row(char **field, const char *place)
{
	struct mymr_myanmar_date d;
	const int day_number = atoi(field[JDN]);
	if (strcmp(field[JDN], "jdn") == 0)
		return;
	n_rows++;
	if (mymr_myanmar_date_of_day(day_number, &d) || !is_day(field[GREGORIAN], day_number) ||
		!is_date(field, &d) || !is_sasana(field, &d) || !is_almanac(field, day_number) ||
		!goes_back(&d, day_number))
		tap_ok(0, "%s: %s", place, field[GREGORIAN]);
}

static int
is_moment(const char *iso, int day_number, int second)
{
	char date[11];
	snprintf(date, sizeof date, "%.10s", iso);
	const int hour = atoi(iso + 11), minute = atoi(iso + 14);
	return is_day(date, day_number) && hour * 3600 + minute * 60 + atoi(iso + 17) == second;
}

static void
year_row(char **field, const char *place)
{
	struct mymr_myanmar_year y;
	struct mymr_thingyan t;
	const int year = atoi(field[0]);
	if (strcmp(field[0], "me_year") == 0)
		return;
	n_rows++;
	if (mymr_myanmar_year_of(year, &y) || mymr_thingyan_of(year, &t) ||
		strcmp(field[1], year_types[y.type]) != 0 ||
		!is_number(field[2], y.first_of_tagu) || !is_day(field[3], y.first_of_tagu) ||
		!is_number(field[4], y.waso_full_moon) || !is_day(field[5], y.waso_full_moon) ||
		!is_number(field[6], y.new_year_day) || !is_day(field[7], y.new_year_day) ||
		t.new_year_day != y.new_year_day ||
		!is_moment(field[8], t.akya_day, t.akya_second) ||
		!is_moment(field[9], t.atat_day, t.atat_second))
		tap_ok(0, "%s: the year %d", place, year);
}

static void
table(const char *name, int n_fields, void (*row)(char **field, const char *place))
{
	const char *path = tap_shared(name);
	if (!path)
		return;
	n_rows = 0;
	tap_rows(path, n_fields, row);
	tap_ok(n_rows > 500, "%s: %d rows", name, n_rows);
}

int
main(void)
{
	table("datenum/calendar_2000_2030.tsv", N_COLUMNS, day_row);
	table("datenum/calendar_sample_1000_2100.tsv", N_COLUMNS, day_row);
	table("datenum/calendar_years.tsv", 12, year_row);
	return tap_done();
}
