/* SPDX-License-Identifier: MIT */
/* When each year of the Myanmar calendar begins and what months it has. All is reckoned in whole
 * numbers after Yan Naing Aye 2013; mymr/calendar.h says more.
 * reads: calendar_eras.tsv calendar_exceptions.tsv */
#include <stdlib.h>
#include <string.h>
#include "gen/tsv.h"
#include "locale/calendar_year.h"

/* 180000 solar years are 2226389 lunar months, so the age of the moon is a whole number of parts.
 * A lunar month is MONTH_DAYS / MONTH_DIVISOR days. */
#define PARTS 180000
#define MONTHS 2226389
#define MONTH_DAYS INT64_C(394479457)
#define MONTH_DIVISOR INT64_C(13358334)
/* By how much a twelfth of the year exceeds a month, in twelfths of a part. */
#define EXCESS (MONTHS - 12 * PARTS)
/* Years of the Kali Yuga before the Myanmar Era. */
#define KALI_YUGA 3739
#define MICRO 1000000
/* A full moon is uncertain when that many millionths of a day (15 s) would make it another day. */
#define TOO_NEAR 174

#define EXCEPTION_MAX 64

struct era {
	int first, last;
	int is_metonic;
	int months;     /* whose excess days count */
	int correction; /* of the full moon, in hundredths of a day */
};

struct exception {
	int year;
	int is_moon;
	int value;
};

static struct era eras[8];
static int n_eras;
static struct exception exceptions[EXCEPTION_MAX];
static int n_exceptions;

/* A year by itself: whether it has an intercalary month, and then the full moon of Second Waso. */
struct moon {
	int is_watat;
	int full_moon;
	int is_near; /* to midnight */
};

static void
read_eras(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 6, 6)) {
		if (n_eras == sizeof eras / sizeof *eras)
			tsv_fail(&t, "too many eras");
		eras[n_eras++] = (struct era){atoi(t.field[0]), atoi(t.field[1]),
			strcmp(t.field[2], "metonic") == 0, atoi(t.field[3]), atoi(t.field[4])};
		if (n_eras > 1 && eras[n_eras - 1].first != eras[n_eras - 2].last + 1)
			tsv_fail(&t, "a gap between eras");
	}
}

static void
read_exceptions(const char *path)
{
	struct tsv t;
	tsv_open(&t, path);
	while (tsv_next(&t, 4, 4)) {
		struct exception *e = &exceptions[n_exceptions++];
		if (n_exceptions == EXCEPTION_MAX)
			tsv_fail(&t, "too many exceptions");
		*e = (struct exception){
			atoi(t.field[0]), strcmp(t.field[1], "moon") == 0, atoi(t.field[2])};
		if (n_exceptions > 1 && e->year <= e[-1].year)
			tsv_fail(&t, "out of order");
		if (!e->is_moon && strcmp(t.field[1], "watat") != 0)
			tsv_fail(&t, "neither moon nor watat");
	}
}

static const struct era *
era_of(int year)
{
	for (int i = 0; i < n_eras; i++) {
		if (year >= eras[i].first && year <= eras[i].last)
			return &eras[i];
	}
	fprintf(stderr, "calendar_years: no era for %d\n", year);
	exit(1);
}

/* Twelfths of a part that the moon is old when the year begins, after some months of excess. */
static int64_t
age_of_moon(int year, const struct era *era)
{
	int64_t age = INT64_C(12) * ((int64_t)(year + KALI_YUGA) * MONTHS % PARTS);
	return age < EXCESS * (12 - era->months) ? age + 12 * PARTS : age;
}

/* The full moon four and a half months after the new moon before the year. */
static void
set_full_moon(struct moon *m, int year, const struct era *era, int64_t age)
{
	const int64_t parts = (int64_t)MONTHS * year - age / 12 + PARTS * 9 / 2;
	const int64_t divisor = MONTH_DIVISOR * PARTS;
	/* In days and millionths, half a day more for midnight; products stay below 2^63. */
	const int64_t epoch =
		EPOCH / (TICKS_A_DAY / MICRO) + era->correction * (MICRO / 100) + MICRO / 2;
	const int64_t days = MONTH_DAYS * parts / divisor;
	const int64_t rest = MONTH_DAYS * parts % divisor;
	const int64_t micro = (rest * MICRO + epoch % MICRO * divisor) / divisor;
	const int64_t beyond = micro % MICRO;
	m->full_moon = (int)(days + epoch / MICRO + micro / MICRO);
	m->is_near = beyond < TOO_NEAR || beyond >= MICRO - TOO_NEAR;
}

static struct moon
moon_of(int year)
{
	struct moon m = {0};
	const struct era *era = era_of(year);
	const int64_t age = age_of_moon(year, era);
	set_full_moon(&m, year, era, age);
	m.is_watat = era->is_metonic ? (7 * year + 2) % 19 >= 12
				     : age >= 12 * PARTS - (int64_t)EXCESS * era->months;
	for (int i = 0; i < n_exceptions; i++) {
		if (exceptions[i].year != year)
			continue;
		if (exceptions[i].is_moon)
			m.full_moon += exceptions[i].value;
		else
			m.is_watat = exceptions[i].value;
	}
	return m;
}

/* Months are of fixed lengths from one watat year's full moon on until the next; what is left
 * over then is the day that makes the year big. */
static struct calendar_year
year_of(int year)
{
	const struct moon own = moon_of(year);
	struct moon before = moon_of(year - 1);
	int n_years = 1;
	while (!before.is_watat && n_years < 3)
		before = moon_of(year - ++n_years);
	const int waso = before.full_moon + 354 * n_years;
	const int more = own.full_moon - waso;
	const int days = new_year_day_of(year) - (waso - 102);
	if (!before.is_watat || (own.is_watat && more != 30 && more != 31) || days < 0 ||
		days > 58) {
		fprintf(stderr, "calendar_years: %d does not work out\n", year);
		exit(1);
	}
	return (struct calendar_year){new_year_day_of(year), (uint8_t)days,
		(uint8_t)(own.is_watat ? more - 29 : 0),
		before.is_near || (own.is_watat && own.is_near)};
}

int
main(int argc, char **argv)
{
	if (argc != 3)
		return 1;
	read_eras(argv[1]);
	read_exceptions(argv[2]);
	printf("#include \"locale/calendar_year.h\"\n");
	printf("const struct calendar_year calendar_years[CALENDAR_YEARS] = {\n");
	for (int i = 0; i < CALENDAR_YEARS; i++) {
		struct calendar_year y = year_of(MYMR_CALENDAR_FIRST_YEAR + i);
		printf("\t{%d, %d, %d, %d},\n", (int)y.new_year_day, y.days_of_tagu, y.type,
			y.is_uncertain);
	}
	printf("};\n");
	return 0;
}
