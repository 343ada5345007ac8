/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All about a day. */
#include "calendar_print.h"

#include <mymr/wrap.h>
#include <string.h>

enum { HAS_ALL = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY | MYMR_DATE_WEEKDAY };

#define LABEL_WIDTH 24
/* Of a new year that is this near, the festival is told. */
#define NEAR 31

void
calendar_print_style(const struct calendar *c, const char *style)
{
	if (c->is_coloured)
		printf("\033[%sm", style ? style : "");
}

void
calendar_print_padded(const char *s, size_t n, size_t width)
{
	const size_t taken = mymr_text_width(s, n, 0);
	printf("%.*s%*s", (int)n, s, taken < width ? (int)(width - taken) : 0, "");
}

void
calendar_print_row(const char *label, const struct mymr_buf *text)
{
	calendar_print_padded(label, strlen(label), LABEL_WIDTH - 1);
	printf(" %.*s\n", (int)text->len, text->s ? text->s : "");
}

static const char *
comma(const struct calendar *c)
{
	return c->language == MYMR_ENGLISH ? ", " : "၊ ";
}

static void
add(const struct calendar *c, struct mymr_buf *list, const char *text)
{
	if (!text)
		return;
	if (list->len)
		(void)mymr_buf_puts(list, comma(c));
	(void)mymr_buf_puts(list, text);
}

static void
print_titles(const struct calendar *c, const struct calendar_day *day, struct mymr_buf *b)
{
	b->len = 0;
	calendar_put_date(c, b, day->number, MYMR_DATE_NEWS, HAS_ALL);
	(void)mymr_buf_puts(b, "\n");
	(void)mymr_myanmar_date_format(b, &day->myanmar, c->language, c->digits);
	add(c, b, mymr_calendar_name(MYMR_NAME_SABBATH, (int)day->myanmar.sabbath, c->language));
	calendar_print_style(c, STYLE_TITLE);
	printf("%.*s", (int)b->len, b->s);
	calendar_print_style(c, NULL);
	printf("\n\n");
}

static void
print_year(const struct calendar *c, const struct mymr_myanmar_date *d, struct mymr_buf *b)
{
	b->len = 0;
	calendar_put_year(c, b, d->year);
	add(c, b, mymr_calendar_name(MYMR_NAME_YEAR_TYPE, (int)d->year_type, c->language));
	if (d->is_uncertain)
		add(c, b, calendar_label(c, LABEL_UNCERTAIN));
	calendar_print_row(calendar_label(c, LABEL_YEAR), b);
	b->len = 0;
	calendar_put_number(c, b, mymr_sasana_year(d, MYMR_SASANA_KASON));
	calendar_print_row(calendar_label(c, LABEL_SASANA), b);
}

static void
print_month(const struct calendar *c, const struct mymr_myanmar_date *d, struct mymr_buf *b)
{
	b->len = 0;
	add(c, b, mymr_calendar_month_name(d->month, d->year_type, c->language));
	calendar_put_length(c, b, d->month_length);
	calendar_print_row(calendar_label(c, LABEL_MONTH), b);
}

static void
print_almanac_days(const struct calendar *c, const struct mymr_almanac *a, struct mymr_buf *b)
{
	enum { N_DAYS = 10 };
	b->len = 0;
	if (a->is_yatyaza)
		add(c, b, mymr_calendar_name(MYMR_NAME_DAY, N_DAYS, c->language));
	add(c, b, mymr_calendar_name(MYMR_NAME_PYATHADA, (int)a->pyathada, c->language));
	for (int i = 0; i < N_DAYS; i++) {
		if (a->days & 1u << i)
			add(c, b, mymr_calendar_name(MYMR_NAME_DAY, i, c->language));
	}
	if (b->len)
		calendar_print_row(calendar_label(c, LABEL_DAYS), b);
}

static void
print_name(const struct calendar *c, enum calendar_label label, enum mymr_calendar_name kind,
	int value)
{
	const char *name = mymr_calendar_name(kind, value, c->language);
	calendar_print_padded(
		calendar_label(c, label), strlen(calendar_label(c, label)), LABEL_WIDTH - 1);
	printf(" %s\n", name ? name : "");
}

static void
print_almanac(const struct calendar *c, int number, struct mymr_buf *b)
{
	struct mymr_almanac a;
	if (mymr_almanac_of_day(number, &a))
		return;
	print_almanac_days(c, &a, b);
	print_name(c, LABEL_NAGAHLE, MYMR_NAME_NAGAHLE, (int)a.nagahle);
	print_name(c, LABEL_MAHABOTE, MYMR_NAME_MAHABOTE, (int)a.mahabote);
	print_name(c, LABEL_NAKHAT, MYMR_NAME_NAKHAT, (int)a.nakhat);
}

static void
print_moment(const struct calendar *c, enum mymr_thingyan_day which, int number, int second)
{
	struct mymr_buf b = {0};
	calendar_put_moment(c, &b, number, second);
	calendar_print_row(mymr_calendar_name(MYMR_NAME_THINGYAN, (int)which, c->language), &b);
	mymr_buf_free(&b);
}

/* The days between akya and atat, one or two. */
static void
print_akyat(const struct calendar *c, const struct mymr_thingyan *t)
{
	struct mymr_buf b = {0};
	for (int number = t->akya_day + 1; number < t->atat_day; number++) {
		(void)mymr_buf_puts(&b, b.len ? " – " : "");
		calendar_put_date(c, &b, number, MYMR_DATE_SHORT, HAS_ALL & ~MYMR_DATE_WEEKDAY);
	}
	calendar_print_row(
		mymr_calendar_name(MYMR_NAME_THINGYAN, MYMR_THINGYAN_AKYAT, c->language), &b);
	mymr_buf_free(&b);
}

void
calendar_print_thingyan(const struct calendar *c, int me_year)
{
	struct mymr_thingyan t;
	struct mymr_buf b = {0};
	if (mymr_thingyan_of(me_year, &t))
		return;
	if (me_year >= 1100) {
		print_moment(c, MYMR_THINGYAN_AKYA, t.akya_day, t.akya_second);
		print_akyat(c, &t);
		print_moment(c, MYMR_THINGYAN_ATAT, t.atat_day, t.atat_second);
	}
	calendar_put_date(c, &b, t.new_year_day, MYMR_DATE_SHORT, HAS_ALL & ~MYMR_DATE_WEEKDAY);
	calendar_print_row(mymr_calendar_name(MYMR_NAME_THINGYAN, MYMR_NEW_YEAR, c->language), &b);
	mymr_buf_free(&b);
}

static void
print_near_thingyan(const struct calendar *c, const struct calendar_day *day)
{
	struct mymr_thingyan t;
	for (int year = day->myanmar.year; year <= day->myanmar.year + 1; year++) {
		if (mymr_thingyan_of(year, &t) == MYMR_OK && day->number >= t.new_year_day - NEAR &&
			day->number <= t.new_year_day + NEAR)
			calendar_print_thingyan(c, year);
	}
}

static void
print_holidays(const struct calendar *c, const struct calendar_day *day, struct mymr_buf *b)
{
	for (size_t i = 0; i < day->n_holidays; i++) {
		b->len = 0;
		calendar_put_holiday(c, b, &day->holidays[i]);
		calendar_print_row(calendar_label(c, LABEL_HOLIDAY), b);
	}
}

void
calendar_print_day(struct calendar *c, int number)
{
	struct calendar_day day;
	struct mymr_buf b = {0};
	calendar_read_day(c, number, &day);
	print_titles(c, &day, &b);
	print_holidays(c, &day, &b);
	print_month(c, &day.myanmar, &b);
	print_year(c, &day.myanmar, &b);
	print_almanac(c, number, &b);
	print_near_thingyan(c, &day);
	b.len = 0;
	calendar_put_number(c, &b, number);
	calendar_print_row(calendar_label(c, LABEL_JULIAN), &b);
	mymr_buf_free(&b);
}
