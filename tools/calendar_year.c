/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What begins in a Gregorian year, and holidays. */
#include "calendar_print.h"

#include <string.h>

enum { HAS_MONTH_DAY = MYMR_DATE_MONTH | MYMR_DATE_DAY, HAS_DAY = MYMR_DATE_YEAR | HAS_MONTH_DAY };

static void
print_heading(const struct calendar *c, const struct mymr_buf *text)
{
	calendar_print_style(c, STYLE_TITLE);
	printf("%.*s", (int)text->len, text->s ? text->s : "");
	calendar_print_style(c, NULL);
	printf("\n");
}

static void
print_label(const struct calendar *c, enum calendar_label label)
{
	struct mymr_buf b = {0};
	printf("\n");
	(void)mymr_buf_puts(&b, calendar_label(c, label));
	print_heading(c, &b);
	mymr_buf_free(&b);
}

/* Days in a row that are the same holiday. */
struct run {
	int first;
	int last;
	const struct mymr_holiday *holiday;
};

static void
print_run(const struct calendar *c, const struct run *run)
{
	struct mymr_buf days = {0};
	calendar_put_date(c, &days, run->first, MYMR_DATE_SHORT, HAS_MONTH_DAY);
	if (run->last > run->first) {
		(void)mymr_buf_puts(&days, " – ");
		calendar_put_date(c, &days, run->last, MYMR_DATE_SHORT, HAS_MONTH_DAY);
	}
	(void)mymr_buf_append(&days, "", 1);
	struct mymr_buf text = {0};
	calendar_put_holiday(c, &text, run->holiday);
	calendar_print_row(days.s ? days.s : "", &text);
	mymr_buf_free(&days);
	mymr_buf_free(&text);
}

static bool
is_same(const struct mymr_holiday *a, const struct mymr_holiday *b)
{
	return a->status == b->status && strcmp(a->english, b->english) == 0;
}

/* Whether there is the same holiday in h[0..n) on another day. */
static bool
is_on(const struct mymr_holiday *h, size_t n, const struct mymr_holiday *holiday, int day)
{
	for (size_t i = 0; i < n; i++) {
		if (h[i].day_number == day && is_same(&h[i], holiday))
			return true;
	}
	return false;
}

void
calendar_print_holidays(struct calendar *c, const struct calendar_period *p)
{
	struct calendar_day day;
	calendar_read_day(c, p->first, &day);
	const struct mymr_holiday *all = c->holidays;
	for (size_t i = 0; i < c->n_holidays; i++) {
		struct run run = {all[i].day_number, all[i].day_number, &all[i]};
		if (run.first < p->first || run.first > p->last ||
			(run.first > p->first && is_on(all, i, &all[i], run.first - 1)))
			continue;
		while (run.last < p->last && is_on(all, c->n_holidays, &all[i], run.last + 1))
			run.last++;
		print_run(c, &run);
	}
}

static void
print_year_begin(const struct calendar *c, int me_year)
{
	struct mymr_myanmar_year y;
	struct mymr_buf b = {0};
	if (mymr_myanmar_year_of(me_year, &y))
		return;
	printf("\n");
	calendar_put_year(c, &b, me_year);
	(void)mymr_buf_puts(&b, c->language == MYMR_ENGLISH ? ", " : "၊ ");
	(void)mymr_buf_puts(&b, mymr_calendar_name(MYMR_NAME_YEAR_TYPE, (int)y.type, c->language));
	if (y.is_uncertain) {
		(void)mymr_buf_puts(&b, c->language == MYMR_ENGLISH ? ", " : "၊ ");
		(void)mymr_buf_puts(&b, calendar_label(c, LABEL_UNCERTAIN));
	}
	print_heading(c, &b);
	calendar_print_thingyan(c, me_year);
	b.len = 0;
	calendar_put_date(c, &b, y.waso_full_moon, MYMR_DATE_SHORT, HAS_DAY);
	calendar_print_row(calendar_label(c, LABEL_WASO), &b);
	mymr_buf_free(&b);
}

static void
print_month_begin(const struct calendar *c, const struct calendar_day *day)
{
	const struct mymr_myanmar_date *d = &day->myanmar;
	struct mymr_buf b = {0};
	calendar_put_date(c, &b, day->number, MYMR_DATE_SHORT, HAS_MONTH_DAY);
	calendar_put_length(c, &b, d->month_length);
	calendar_print_row(mymr_calendar_month_name(d->month, d->year_type, c->language), &b);
	mymr_buf_free(&b);
}

static void
print_months(struct calendar *c, const struct calendar_period *p)
{
	struct calendar_day day;
	print_label(c, LABEL_MONTHS);
	for (int i = p->first; i <= p->last; i++) {
		calendar_read_day(c, i, &day);
		if (day.myanmar.day == 1)
			print_month_begin(c, &day);
	}
}

void
calendar_print_year_title(const struct calendar *c, const struct calendar_period *p)
{
	struct mymr_buf b = {0};
	calendar_put_date(c, &b, p->first, MYMR_DATE_NEWS, MYMR_DATE_YEAR);
	print_heading(c, &b);
	mymr_buf_free(&b);
}

void
calendar_print_year(struct calendar *c, const struct calendar_period *p)
{
	struct calendar_day day;
	calendar_print_year_title(c, p);
	calendar_read_day(c, p->last, &day);
	print_year_begin(c, day.myanmar.year);
	print_months(c, p);
	if (c->n_holidays == 0)
		return;
	print_label(c, LABEL_HOLIDAYS);
	calendar_print_holidays(c, p);
}
