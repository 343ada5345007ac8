/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sheet of a month: a row of three lines for each week, the Gregorian day, the day of the moon,
 * and what there is of the day or the month that begins. */
#include "calendar_print.h"

#include <mymr/wrap.h>
#include <string.h>

enum { DAYS = 7, COLUMN = 11 };

static const char *const weekdays[][DAYS] = {
	{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
	{"တနင်္ဂနွေ", "တနင်္လာ", "အင်္ဂါ", "ဗုဒ္ဓဟူး", "ကြာသပတေး", "သောကြာ", "စနေ"},
};

static const char *const phases[][4] = {
	{"waxing", "full moon", "waning", "new moon"},
	{"ဆန်း", "လပြည့်", "ကျော်", "လကွယ်"},
};

static const char *const sabbaths[][3] = {{"", "sabbath", "eve"}, {"", "ဥပုသ်", "အဖိတ်"}};

static const char *const thingyan_days[][6] = {
	{"", "akyo", "akya", "akyat", "atat", "New Year"},
	{"", "အကြို", "အကျ", "အကြတ်", "အတက်", "နှစ်ဆန်း"},
};

static const char *
month_name(const struct calendar *c, const struct mymr_myanmar_date *d)
{
	return mymr_calendar_month_name(d->month, d->year_type, c->language);
}

static void
put_between(struct mymr_buf *b, const char *text)
{
	if (b->len)
		(void)mymr_buf_puts(b, text);
}

/* "Late Tagu 1378 ME – Tagu – Kason 1379 ME", "၁၃၇၉ ခုနှစ် ဝါဆို – ဝါခေါင်": English has the year
 * behind its last month, Burmese before its first. */
static void
put_months(struct calendar *c, const struct calendar_period *p, struct mymr_buf *b)
{
	struct calendar_day day;
	struct mymr_myanmar_date last = {0};
	for (int i = p->first; i <= p->last; i++) {
		calendar_read_day(c, i, &day);
		const struct mymr_myanmar_date d = day.myanmar;
		const bool is_new_year = d.year != last.year;
		if (!is_new_year && d.month == last.month)
			continue;
		if (is_new_year && last.year && c->language == MYMR_ENGLISH) {
			(void)mymr_buf_puts(b, " ");
			calendar_put_year(c, b, last.year);
		}
		put_between(b, " – ");
		if (is_new_year && c->language == MYMR_BURMESE) {
			calendar_put_year(c, b, d.year);
			(void)mymr_buf_puts(b, " ");
		}
		(void)mymr_buf_puts(b, month_name(c, &d));
		last = d;
	}
	if (c->language == MYMR_ENGLISH) {
		(void)mymr_buf_puts(b, " ");
		calendar_put_year(c, b, last.year);
	}
}

static void
print_title(struct calendar *c, const struct calendar_period *p)
{
	struct mymr_buf left = {0}, right = {0};
	calendar_put_date(c, &left, p->first, MYMR_DATE_NEWS, MYMR_DATE_YEAR | MYMR_DATE_MONTH);
	put_months(c, p, &right);
	const size_t wide = mymr_text_width(right.s, right.len, 0);
	const size_t room = DAYS * COLUMN - 1;
	calendar_print_style(c, STYLE_TITLE);
	calendar_print_padded(left.s, left.len, wide < room ? room - wide : 0);
	printf("%s%.*s", wide < room ? "" : "  ", (int)right.len, right.s);
	calendar_print_style(c, NULL);
	printf("\n");
	mymr_buf_free(&left);
	mymr_buf_free(&right);
}

/* Blanks are put before a text and not behind it, so that none end a line. */
struct line {
	size_t column;
};

static void
print_cell(const struct calendar *c, struct line *line, int weekday, const struct mymr_buf *text,
	const char *style)
{
	const size_t start = (size_t)weekday * COLUMN;
	if (text->len == 0)
		return;
	if (line->column < start)
		printf("%*s", (int)(start - line->column), "");
	if (style)
		calendar_print_style(c, style);
	printf("%.*s", (int)text->len, text->s);
	if (style)
		calendar_print_style(c, NULL);
	const size_t at = line->column > start ? line->column : start;
	line->column = at + mymr_text_width(text->s, text->len, 0);
}

static void
print_headings(const struct calendar *c)
{
	struct line line = {0};
	struct mymr_buf b = {0};
	for (int i = 0; i < DAYS; i++) {
		b.len = 0;
		(void)mymr_buf_puts(&b, weekdays[c->language][i]);
		print_cell(c, &line, i, &b, STYLE_TITLE);
	}
	mymr_buf_free(&b);
	printf("\n");
	for (int i = 0; i < DAYS * COLUMN - 1; i++)
		printf("─");
	printf("\n");
}

static const char *
put_day(const struct calendar *c, const struct calendar_day *day, struct mymr_buf *b)
{
	calendar_put_number(c, b, day->date.day);
	if (day->n_holidays)
		(void)mymr_buf_puts(b, "*");
	if (day->number == c->today)
		return STYLE_TODAY;
	return day->n_holidays ? STYLE_HOLIDAY : STYLE_TITLE;
}

static const char *
put_moon(const struct calendar *c, const struct calendar_day *day, struct mymr_buf *b)
{
	const struct mymr_myanmar_date *d = &day->myanmar;
	(void)mymr_buf_puts(b, phases[c->language][d->phase]);
	if (d->phase == MYMR_FULL_MOON || d->phase == MYMR_NEW_MOON)
		return NULL;
	(void)mymr_buf_puts(b, " ");
	calendar_put_number(c, b, d->fortnight_day);
	return STYLE_QUIET;
}

static const char *
put_note(const struct calendar *c, const struct calendar_day *day, struct mymr_buf *b)
{
	const struct mymr_myanmar_date *d = &day->myanmar;
	if (day->thingyan) {
		(void)mymr_buf_puts(b, thingyan_days[c->language][day->thingyan]);
		return STYLE_HOLIDAY;
	}
	if (d->day == 1) {
		(void)mymr_buf_puts(b, month_name(c, d));
		return STYLE_TITLE;
	}
	(void)mymr_buf_puts(b, sabbaths[c->language][d->sabbath]);
	return STYLE_SABBATH;
}

/* One line of a week that begins on the Sunday first. Returns whether anything is in it; its end is
 * not printed. */
static bool
print_line(struct calendar *c, const struct calendar_period *p, int first,
	const char *(*put)(
		const struct calendar *c, const struct calendar_day *day, struct mymr_buf *b))
{
	struct line line = {0};
	struct mymr_buf b = {0};
	for (int i = 0; i < DAYS; i++) {
		struct calendar_day day;
		if (first + i < p->first || first + i > p->last)
			continue;
		b.len = 0;
		calendar_read_day(c, first + i, &day);
		const char *style = put(c, &day, &b);
		print_cell(c, &line, i, &b, style);
	}
	mymr_buf_free(&b);
	return line.column > 0;
}

static void
print_week(struct calendar *c, const struct calendar_period *p, int first)
{
	const bool is_last = first + DAYS > p->last;
	print_line(c, p, first, put_day);
	printf("\n");
	print_line(c, p, first, put_moon);
	printf("\n");
	if (print_line(c, p, first, put_note) || !is_last)
		printf("\n");
}

static bool
has_holidays(struct calendar *c, const struct calendar_period *p)
{
	struct calendar_day day;
	for (int i = p->first; i <= p->last; i++) {
		calendar_read_day(c, i, &day);
		if (day.n_holidays)
			return true;
	}
	return false;
}

void
calendar_print_month(struct calendar *c, const struct calendar_period *p)
{
	struct calendar_day day;
	calendar_read_day(c, p->first, &day);
	print_title(c, p);
	print_headings(c);
	for (int first = p->first - day.date.weekday; first <= p->last; first += DAYS)
		print_week(c, p, first);
	if (!has_holidays(c, p))
		return;
	printf("\n");
	calendar_print_holidays(c, p);
}
