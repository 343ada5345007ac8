/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "calendar.h"
#include "date_value.h"
#include "message.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { HAS_MONTH = MYMR_DATE_YEAR | MYMR_DATE_MONTH, HAS_DAY = HAS_MONTH | MYMR_DATE_DAY };

void
calendar_begin(struct calendar *c, int to, int digits)
{
	struct mymr_date today;
	*c = (struct calendar){.language = to ? (enum mymr_language)(to - 1) : MYMR_BURMESE};
	c->digits = c->language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
	if (digits)
		c->digits = (enum mymr_digits)(digits - 1);
	if (!isatty(STDOUT_FILENO))
		return;
	c->is_coloured = !getenv("NO_COLOR");
	if (mymr_date_today(&today, "Asia/Yangon") == MYMR_OK)
		(void)mymr_date_to_day(&today, &c->today);
}

/* The first day of a month; month 13 is the next January. */
static int
first_of(int year, int month)
{
	struct mymr_date d = {.has = HAS_DAY, .year = year + month / 13, .day = 1};
	int number = 0;
	d.month = month > 12 ? 1 : month;
	(void)mymr_date_to_day(&d, &number);
	return number;
}

static bool
is_covered(const struct calendar_period *p)
{
	return p->first >= MYMR_CALENDAR_FIRST_DAY && p->last <= MYMR_CALENDAR_LAST_DAY;
}

const char *
calendar_read_period(struct calendar_period *p, const char *s, size_t n)
{
	struct date_value v;
	const char *reason = date_value_read(&v, s, n);
	if (reason)
		return reason;
	const struct mymr_date *d = &v.date;
	p->has = d->has & HAS_DAY;
	if (p->has == HAS_DAY)
		p->first = p->last = v.day_number;
	else if (p->has == HAS_MONTH) {
		p->first = first_of(d->year, d->month);
		p->last = first_of(d->year, d->month + 1) - 1;
	} else if (p->has == MYMR_DATE_YEAR) {
		p->first = first_of(d->year, 1);
		p->last = first_of(d->year, 13) - 1;
	} else {
		return _("not a day, month or year: the year is missing");
	}
	return is_covered(p) ? NULL
			     : _("the Myanmar calendar is known for the years 1000 to 2100 only");
}

static void
find_holidays(struct calendar *c, struct calendar_day *day)
{
	if (c->holiday_year != day->date.year) {
		c->holiday_year = day->date.year;
		if (mymr_holidays_of_year(c->holiday_year, c->holidays, &c->n_holidays))
			c->n_holidays = 0;
	}
	size_t i = 0;
	while (i < c->n_holidays && c->holidays[i].day_number < day->number)
		i++;
	day->holidays = c->holidays + i;
	for (; i < c->n_holidays && c->holidays[i].day_number == day->number; i++)
		day->n_holidays++;
}

void
calendar_read_day(struct calendar *c, int number, struct calendar_day *day)
{
	*day = (struct calendar_day){.number = number};
	(void)mymr_date_of_day(number, &day->date);
	(void)mymr_myanmar_date_of_day(number, &day->myanmar);
	(void)mymr_thingyan_day(number, &day->thingyan);
	find_holidays(c, day);
}

void
calendar_put_number(const struct calendar *c, struct mymr_buf *out, int number)
{
	char text[16];
	const int n = snprintf(text, sizeof text, "%d", number);
	(void)mymr_digits_convert(out, text, (size_t)n, c->digits);
}

void
calendar_put_year(const struct calendar *c, struct mymr_buf *out, int me_year)
{
	calendar_put_number(c, out, me_year);
	if (c->language == MYMR_ENGLISH)
		(void)mymr_buf_puts(out, " ME");
	else
		(void)mymr_buf_puts(out, me_year % 10 ? " ခုနှစ်" : " ပြည့်နှစ်");
}

void
calendar_put_length(const struct calendar *c, struct mymr_buf *out, int n_days)
{
	const bool is_english = c->language == MYMR_ENGLISH;
	(void)mymr_buf_puts(out, is_english ? " (" : " (ရက်ပေါင်း ");
	calendar_put_number(c, out, n_days);
	(void)mymr_buf_puts(out, is_english ? " days)" : ")");
}

void
calendar_put_holiday(
	const struct calendar *c, struct mymr_buf *out, const struct mymr_holiday *holiday)
{
	(void)mymr_buf_puts(out, c->language == MYMR_ENGLISH ? holiday->english : holiday->burmese);
	if (holiday->status != MYMR_HOLIDAY_ESTIMATED)
		return;
	(void)mymr_buf_puts(out, " (");
	(void)mymr_buf_puts(out, calendar_label(c, LABEL_ESTIMATED));
	(void)mymr_buf_puts(out, ")");
}

void
calendar_put_date(const struct calendar *c, struct mymr_buf *out, int number,
	enum mymr_date_style style, unsigned has)
{
	struct mymr_date d;
	if (mymr_date_of_day(number, &d))
		return;
	d.has = has;
	(void)mymr_date_format(out, &d, c->language, style, c->digits);
}

/* A second of the day, by the minute that has begun, as news has it. */
static void
put_time(const struct calendar *c, struct mymr_buf *out, int second)
{
	const struct mymr_time time = {
		.hour = second / 3600, .minute = second / 60 % 60, .has_minute = true};
	(void)mymr_time_format(out, &time, c->language, MYMR_TIME_NEWS, c->digits);
}

void
calendar_put_moment(const struct calendar *c, struct mymr_buf *out, int number, int second)
{
	calendar_put_date(c, out, number, MYMR_DATE_SHORT, HAS_DAY);
	(void)mymr_buf_puts(out, c->language == MYMR_ENGLISH ? ", " : "၊ ");
	put_time(c, out, second);
}
