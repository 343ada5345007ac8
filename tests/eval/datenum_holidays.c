/* SPDX-License-Identifier: MIT */
/* Public holidays of 2019 to 2025 beside what is asked of them. */
#include <mymr/calendar.h>
#include <mymr/holiday.h>
#include <stdlib.h>
#include "figures.h"

/* What the table has of a day. It tells which of three libraries have it as a holiday and whether
 * an official or press list does. Rows of one library alone are no evidence either way: they are
 * holidays of others (Eid al-Fitr), or reckoned otherwise. Of some years it is a sample. */
struct table_day {
	int day_number;
	int n_libraries;
	bool is_listed;
};

static struct table_day table_days[1000];
static size_t n_table_days;

static void
holiday_row(char **field)
{
	struct mymr_date d = {.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
	struct table_day *t = &table_days[n_table_days];
	if (sscanf(field[0], "%d-%d-%d", &d.year, &d.month, &d.day) != 3 || n_table_days == 1000)
		return;
	t->n_libraries = atoi(field[2]);
	t->is_listed = field[3][0] == '1';
	n_table_days += mymr_date_to_day(&d, &t->day_number) == MYMR_OK;
}

static const struct table_day *
told(int day_number)
{
	for (size_t i = 0; i < n_table_days; i++) {
		if (table_days[i].day_number == day_number)
			return &table_days[i];
	}
	return NULL;
}

static int
day_of(int year, int month, int day)
{
	const struct mymr_date d = {
		year, month, day, 0, MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
	int day_number = 0;
	(void)mymr_date_to_day(&d, &day_number);
	return day_number;
}

/* Days that are holidays in every year; where one has no row, the table is a sample. */
static bool
is_whole(int year)
{
	static const int days[][2] = {{1, 4}, {2, 12}, {3, 2}, {3, 27}, {5, 1}, {7, 19}, {12, 25}};
	for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
		if (!told(day_of(year, days[i][0], days[i][1])))
			return false;
	}
	return true;
}

struct year {
	int year;
	struct count claims;     /* those the table can tell of, and those it has */
	struct count lists;      /* days of lists, and those claimed */
	struct count agreements; /* days of two libraries or a list */
	int n_by_rule; /* without a row in a sample, but on a day that other years' rows have */
	int n_untold;
};

static void
print_day(const char *what, int day_number)
{
	struct mymr_date d;
	if (!mymr_date_of_day(day_number, &d))
		printf("# %s: %04d-%02d-%02d\n", what, d.year, d.month, d.day);
}

static bool
is_claimed(const struct mymr_holiday *h, size_t n, int day_number)
{
	for (size_t i = 0; i < n; i++) {
		if (h[i].day_number == day_number)
			return true;
	}
	return false;
}

/* Whether rows of other years have the same day, of the month or of the moon. */
static bool
is_by_rule(int day_number)
{
	enum { ENOUGH = 4 };
	struct mymr_date g = {0}, other;
	struct mymr_myanmar_date d = {0}, moon;
	int n_gregorian = 0, n_myanmar = 0;
	(void)mymr_date_of_day(day_number, &g);
	(void)mymr_myanmar_date_of_day(day_number, &d);
	for (size_t i = 0; i < n_table_days; i++) {
		const int day = table_days[i].day_number;
		if (mymr_date_of_day(day, &other) || mymr_myanmar_date_of_day(day, &moon))
			continue;
		n_gregorian += other.month == g.month && other.day == g.day;
		n_myanmar += moon.month == d.month && moon.day == d.day;
	}
	return n_gregorian >= ENOUGH || n_myanmar >= ENOUGH;
}

/* A day with two holidays is claimed once. */
static void
count_claims(struct year *y, const struct mymr_holiday *h, size_t n)
{
	const bool is_sample = !is_whole(y->year);
	for (size_t i = 0; i < n; i++) {
		if (is_claimed(h, i, h[i].day_number))
			continue;
		const bool has_row = told(h[i].day_number);
		if (!has_row && is_sample) {
			const bool by_rule = is_by_rule(h[i].day_number);
			y->n_by_rule += by_rule;
			y->n_untold += !by_rule;
			if (!by_rule)
				print_day("claimed, not told of", h[i].day_number);
			continue;
		}
		add(&y->claims, has_row);
		if (!has_row)
			print_day(h[i].english, h[i].day_number);
	}
}

static const char *
reason_of(const struct table_day *t)
{
	if (t->is_listed)
		return "on a list, not claimed";
	return t->n_libraries >= 2 ? "of two libraries, not claimed"
				   : "of one library alone, not counted";
}

static void
count_days(struct year *y, const struct mymr_holiday *h, size_t n)
{
	const int first = day_of(y->year, 1, 1), last = day_of(y->year, 12, 31);
	for (size_t i = 0; i < n_table_days; i++) {
		const struct table_day *t = &table_days[i];
		if (t->day_number < first || t->day_number > last)
			continue;
		const bool is_met = is_claimed(h, n, t->day_number);
		if (t->is_listed)
			add(&y->lists, is_met);
		if (t->is_listed || t->n_libraries >= 2)
			add(&y->agreements, is_met);
		if (!is_met)
			print_day(reason_of(t), t->day_number);
	}
}

static bool
is_short(const struct count *c)
{
	return (double)c->n_right < 0.99 * (double)c->n;
}

static void
eval_year(int year)
{
	struct mymr_holiday h[MYMR_HOLIDAYS_MAX];
	struct year y = {.year = year};
	size_t n = 0;
	if (mymr_holidays_of_year(year, h, &n))
		return;
	count_claims(&y, h, n);
	count_days(&y, h, n);
	printf("holidays %d: precision %ld of %ld (a sample has no row of %d by rule and %d "
	       "others), recall %ld of %ld on lists, %ld of %ld on lists or of two libraries, "
	       "asked "
	       "0.99%s\n",
		year, y.claims.n_right, y.claims.n, y.n_by_rule, y.n_untold, y.lists.n_right,
		y.lists.n, y.agreements.n_right, y.agreements.n,
		is_short(&y.claims) || is_short(&y.lists) || is_short(&y.agreements) ? "   MISSED"
										     : "");
}

int
main(void)
{
	if (!read_table("datenum/holidays_2000_2030.tsv", holiday_row))
		return 0;
	for (int year = 2019; year <= 2025; year++)
		eval_year(year);
	return 0;
}
