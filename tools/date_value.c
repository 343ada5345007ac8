/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "date_value.h"
#include "message.h"

#include <stdio.h>
#include <string.h>

enum { HAS_DAY = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY };

static const char *
reason_of(enum mymr_status status)
{
	switch (status) {
	case MYMR_EINVAL:
		return _("the Myanmar calendar has no such day");
	case MYMR_ERANGE:
		return _("the Myanmar calendar is known for the years 1000 to 2100 only");
	case MYMR_ENOMEM:
		return _("out of memory");
	default:
		return _("not a date that can be read");
	}
}

/* A whole date. */
static void
set_day(struct date_value *v, int day_number)
{
	*v = (struct date_value){.day_number = day_number};
	v->has_day_number = mymr_date_of_day(day_number, &v->date) == MYMR_OK;
}

/* s[0..n) without the blanks around it. */
static const char *
trim(const char *s, size_t *n)
{
	while (*n > 0 && (s[*n - 1] == ' ' || s[*n - 1] == '\t'))
		--*n;
	for (; *n > 0 && (*s == ' ' || *s == '\t'); s++)
		--*n;
	return s;
}

/* Two digits of ASCII, as ISO has them; 0 for anything else. */
static int
two_digits(const char *s)
{
	const bool is_number = s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9';
	return is_number ? (s[0] - '0') * 10 + s[1] - '0' : 0;
}

/* The parts of a date that date_value_put_iso writes. */
static bool
read_iso_part(struct mymr_date *d, const char *s, size_t n)
{
	*d = (struct mymr_date){0};
	s = trim(s, &n);
	if (n == strlen("2017-07") && s[4] == '-' && two_digits(s)) {
		d->year = two_digits(s) * 100 + two_digits(s + 2);
		d->month = two_digits(s + 5);
		d->has = MYMR_DATE_YEAR | MYMR_DATE_MONTH;
		if (!two_digits(s + 2) && memcmp(s + 2, "00", 2) != 0)
			return false;
	} else if ((n == strlen("--07") || (n == strlen("--07-24") && s[4] == '-')) &&
		   memcmp(s, "--", 2) == 0) {
		d->month = two_digits(s + 2);
		d->day = n > strlen("--07") ? two_digits(s + 5) : 0;
		d->has = MYMR_DATE_MONTH | (n > strlen("--07") ? MYMR_DATE_DAY : 0u);
	}
	return d->has && mymr_date_check(d) == MYMR_OK;
}

/* MYMR_EINVAL: it reads as a date that cannot be. */
static enum mymr_status
read_gregorian(struct date_value *v, const char *s, size_t n)
{
	enum mymr_status status = mymr_date_parse(&v->date, s, n, MYMR_BURMESE);
	if (status == MYMR_ESYNTAX)
		status = mymr_date_parse(&v->date, s, n, MYMR_ENGLISH);
	if (status == MYMR_ESYNTAX && read_iso_part(&v->date, s, n))
		status = MYMR_OK;
	v->has_day_number = !status && (v->date.has & HAS_DAY) == HAS_DAY &&
			    mymr_date_to_day(&v->date, &v->day_number) == MYMR_OK;
	return status;
}

/* The one expression of time that is all of s[0..n). */
static bool
read_expression(struct date_value *v, const char *s, size_t n, enum mymr_language language)
{
	struct mymr_expression *e = &v->expression;
	size_t at = 0;
	if (!mymr_expression_next(s, n, &at, language, e) || e->start > 0 || e->end < n)
		return false;
	v->kind = DATE_EXPRESSION;
	v->text = s;
	v->language = language;
	return e->type <= MYMR_EXPRESSION_DURATION || e->type == MYMR_EXPRESSION_CALENDAR;
}

/* What is no single date: a range, a time, an expression. */
static bool
read_other(struct date_value *v, const char *s, size_t n)
{
	s = trim(s, &n);
	for (int i = 0; i < 2; i++) {
		const enum mymr_language language = (enum mymr_language)i;
		if (mymr_date_range_parse(&v->range, s, n, language) == MYMR_OK)
			v->kind = DATE_RANGE;
		else if (mymr_time_parse(&v->time, s, n, language) == MYMR_OK)
			v->kind = DATE_TIME;
		else if (!read_expression(v, s, n, language))
			continue;
		return true;
	}
	return false;
}

static const char *
read_myanmar(struct date_value *v, const char *s, size_t n)
{
	struct mymr_myanmar_date d;
	enum mymr_status status = mymr_myanmar_date_parse(&d, s, n, MYMR_BURMESE);
	if (status == MYMR_ESYNTAX)
		status = mymr_myanmar_date_parse(&d, s, n, MYMR_ENGLISH);
	if (!status)
		status = mymr_myanmar_date_to_day(d.year, d.month, d.day, &v->day_number);
	if (status)
		return reason_of(status);
	set_day(v, v->day_number);
	v->date.has = HAS_DAY;
	return NULL;
}

const char *
date_value_read(struct date_value *v, const char *s, size_t n)
{
	*v = (struct date_value){0};
	const enum mymr_status status = read_gregorian(v, s, n);
	if (status == MYMR_EINVAL)
		return _("there is no such day, or the weekday is another one");
	return status ? read_myanmar(v, s, n) : NULL;
}

static bool
put_iso_date(struct mymr_buf *out, const struct mymr_date *d)
{
	char text[64] = "";
	size_t n = 0;
	if (!(d->has & HAS_DAY))
		return false;
	if (d->has & MYMR_DATE_YEAR)
		n = (size_t)snprintf(text, sizeof text, "%04d", d->year);
	if (d->has & MYMR_DATE_MONTH)
		n += (size_t)snprintf(text + n, sizeof text - n, "%s-%02d", n ? "" : "-", d->month);
	if (d->has & MYMR_DATE_DAY)
		n += (size_t)snprintf(text + n, sizeof text - n, "-%02d", d->day);
	return mymr_buf_puts(out, text) == MYMR_OK;
}

const char *
date_value_read_any(struct date_value *v, const char *s, size_t n)
{
	const char *reason = date_value_read(v, s, n);
	return reason && v->kind == DATE_DAY && read_other(v, s, n) ? NULL : reason;
}

bool
date_value_put_iso(struct mymr_buf *out, const struct date_value *v)
{
	char text[16];
	switch (v->kind) {
	case DATE_DAY:
		return put_iso_date(out, &v->date);
	case DATE_RANGE:
		return put_iso_date(out, &v->range.from) && !mymr_buf_putc(out, '/') &&
		       put_iso_date(out, &v->range.to);
	case DATE_TIME:
		snprintf(text, sizeof text, "%02d:%02d", v->time.hour,
			v->time.has_minute ? v->time.minute : 0);
		return mymr_buf_puts(out, text) == MYMR_OK;
	case DATE_EXPRESSION:
		break;
	}
	return false;
}

const char *
date_value_put_myanmar(struct mymr_buf *out, const struct date_value *v,
	enum mymr_language language, enum mymr_digits digits)
{
	struct mymr_myanmar_date d;
	if (!v->has_day_number)
		return _("year, month and day are needed for the Myanmar calendar");
	enum mymr_status status = mymr_myanmar_date_of_day(v->day_number, &d);
	if (!status)
		status = mymr_myanmar_date_format(out, &d, language, digits);
	return status ? reason_of(status) : NULL;
}
