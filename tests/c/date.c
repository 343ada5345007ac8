/* SPDX-License-Identifier: MIT */
#include <mymr/date.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

#define WHOLE (MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY)

/* "2018 10 9 -" as a date; fields with - are not known. */
static struct mymr_date
date_of(const char *s)
{
	struct mymr_date d = {0};
	int *const fields[] = {&d.year, &d.month, &d.day, &d.weekday};
	for (int i = 0; i < 4; i++) {
		char *end;
		long value = strtol(s, &end, 10);
		if (end == s) {
			s = strchr(s, '-') + 1;
			continue;
		}
		*fields[i] = (int)value;
		d.has |= 1u << i;
		s = end;
	}
	return d;
}

static void
check_format(const struct mymr_date *d, enum mymr_date_style style, enum mymr_language language,
	const char *want, const char *place)
{
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "> ");
	enum mymr_digits digits = language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
	enum mymr_status status = mymr_date_format(&out, d, language, style, digits);
	if (strcmp(want, "!") == 0) {
		tap_ok(status == MYMR_EINVAL && out.len == 2, "%s: cannot be written", place);
		mymr_buf_free(&out);
		return;
	}
	tap_is(out.s + 2, out.len - 2, want, "%s: %s", place, want);
	struct mymr_date back;
	tap_ok(mymr_date_parse(&back, out.s + 2, out.len - 2, language) == MYMR_OK ||
			(d->has & MYMR_DATE_YEAR && (d->year < 1000 || d->year > 2999)),
		"%s: %s can be read", place, want);
	mymr_buf_free(&out);
}

static void
format_row(char **field, const char *place)
{
	static const char *const styles[] = {
		"news", "short", "numeric", "iso", "long", "month-year", "day-name"};
	struct mymr_date d = date_of(field[0]);
	for (int i = 0; i < 7; i++) {
		if (strcmp(field[1], styles[i]) == 0) {
			check_format(&d, (enum mymr_date_style)i, MYMR_ENGLISH, field[2], place);
			check_format(&d, (enum mymr_date_style)i, MYMR_BURMESE, field[3], place);
			return;
		}
	}
	tap_ok(0, "%s: unknown style", place);
}

static int
same(const struct mymr_date *a, const struct mymr_date *b)
{
	return a->has == b->has && (!(a->has & MYMR_DATE_YEAR) || a->year == b->year) &&
	       (!(a->has & MYMR_DATE_MONTH) || a->month == b->month) &&
	       (!(a->has & MYMR_DATE_DAY) || a->day == b->day) &&
	       (!(a->has & MYMR_DATE_WEEKDAY) || a->weekday == b->weekday);
}

static void
parse_row(char **field, const char *place)
{
	struct mymr_date d = {0};
	enum mymr_language language = field[0][0] == 'e' ? MYMR_ENGLISH : MYMR_BURMESE;
	enum mymr_status status = mymr_date_parse(&d, field[1], strlen(field[1]), language);
	/* "!" is no date, "?" one that cannot be. */
	if (strcmp(field[2], "!") == 0 || strcmp(field[2], "?") == 0) {
		const enum mymr_status want = field[2][0] == '!' ? MYMR_ESYNTAX : MYMR_EINVAL;
		tap_ok(status == want && d.has == 0, "%s: no date: %s", place, field[1]);
		return;
	}
	struct mymr_date want = date_of(field[2]);
	tap_ok(status == MYMR_OK && same(&d, &want), "%s: %s", place, field[1]);
}

/* language, range, its form in English and in Burmese; "!" when it cannot be read. */
static void
range_row(char **field, const char *place)
{
	struct mymr_date_range r = {0}, back;
	const enum mymr_language language = field[0][0] == 'e' ? MYMR_ENGLISH : MYMR_BURMESE;
	enum mymr_status status = mymr_date_range_parse(&r, field[1], strlen(field[1]), language);
	if (strcmp(field[2], "!") == 0) {
		tap_ok(status == MYMR_ESYNTAX && r.from.has == 0, "%s: no range", place);
		return;
	}
	tap_ok(status == MYMR_OK, "%s: %s is read", place, field[1]);
	for (int i = 0; i < 2 && !status; i++) {
		struct mymr_buf out = {0};
		mymr_date_range_format(&out, &r, (enum mymr_language)i, (enum mymr_digits)i);
		tap_is(out.s, out.len, field[2 + i], "%s: %s", place, field[2 + i]);
		status = mymr_date_range_parse(&back, out.s, out.len, (enum mymr_language)i);
		/* Burmese years are a form of running text. */
		tap_ok((!status && same(&r.from, &back.from) && same(&r.to, &back.to)) ||
				(i == 1 && r.from.has == MYMR_DATE_YEAR),
			"%s: %s is read back", place, field[2 + i]);
		mymr_buf_free(&out);
		status = MYMR_OK;
	}
}

static void
ranges(void)
{
	struct mymr_date_range r = {
		{.year = 2017, .has = MYMR_DATE_YEAR}, {.month = 7, .has = MYMR_DATE_MONTH}};
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "x");
	tap_ok(mymr_date_range_format(&out, &r, MYMR_ENGLISH, MYMR_DIGITS_LATN) == MYMR_EINVAL &&
			out.len == 1,
		"a range of a year and a month is none");
	r = (struct mymr_date_range){{2017, 7, 24, 0, WHOLE}, {2017, 7, 24, 0, WHOLE}};
	tap_ok(mymr_date_range_format(&out, &r, MYMR_BURMESE, MYMR_DIGITS_MYMR) == MYMR_EINVAL,
		"nor is one of a single day");
	mymr_buf_free(&out);
}

/* Day after day through 400 years, which repeat: the weekday never slips. */
static void
every_day(void)
{
	struct mymr_date d = {.has = WHOLE};
	int weekday, n_days = 0, bad = 0;
	/* January 1, 1601 was a Monday. */
	for (d.year = 1601; d.year <= 2000; d.year++)
		for (d.month = 1; d.month <= 12; d.month++)
			for (d.day = 1; d.day <= 32 && !mymr_date_check(&d); d.day++, n_days++)
				bad += mymr_date_weekday(&d, &weekday) ||
				       weekday != (n_days + 1) % 7;
	tap_ok(bad == 0 && n_days == 146097, "400 years of weekdays");
	d = (struct mymr_date){2017, 7, 24, 0, WHOLE};
	tap_ok(!mymr_date_weekday(&d, &weekday) && weekday == 1, "July 24, 2017 is a Monday");
	d.has = MYMR_DATE_MONTH | MYMR_DATE_DAY;
	tap_ok(mymr_date_weekday(&d, &weekday) == MYMR_EINVAL, "no weekday without a year");
}

/* Every date of some years is written and read back, in both languages and all styles. */
static void
round_trip(void)
{
	int bad = 0, n = 0;
	struct mymr_date d = {.has = WHOLE};
	struct mymr_buf out = {0};
	for (d.year = 1995; d.year <= 2030; d.year++)
		for (d.month = 1; d.month <= 12; d.month++)
			for (d.day = 1; !mymr_date_check(&d); d.day++)
				for (unsigned k = 0; k < 12; k++, n++) {
					struct mymr_date back;
					const unsigned my = k >= 4;
					out.len = 0;
					bad += mymr_date_format(&out, &d, my, k & 3, k >> 3) ||
					       mymr_date_parse(&back, out.s, out.len, my) ||
					       !same(&d, &back);
				}
	tap_ok(bad == 0 && n > 100000, "%d dates written and read back", n);
	mymr_buf_free(&out);
}

static void
today(void)
{
	struct mymr_date yangon = {0}, other = {0};
	tap_ok(mymr_date_today(&yangon, "Asia/Yangon") == MYMR_OK &&
			yangon.has == (WHOLE | MYMR_DATE_WEEKDAY) &&
			mymr_date_check(&yangon) == MYMR_OK && yangon.year >= 2024,
		"today in Yangon");
	tap_ok(mymr_date_today(&other, "Pacific/Kiritimati") == MYMR_OK, "and on Kiritimati");
	tap_ok(mymr_date_today(&other, "Asia/Nowhere") == MYMR_EINVAL, "no unknown zone");
	tap_ok(mymr_date_today(&other, "GMT+06:30") == MYMR_EINVAL, "an offset is no zone");
	tap_ok(mymr_date_today(&other, "") == MYMR_EINVAL, "no empty zone");
	char name[200];
	memset(name, 'a', sizeof name);
	name[sizeof name - 1] = '\0';
	tap_ok(mymr_date_today(&other, name) == MYMR_EINVAL, "no endless zone");
}

int
main(void)
{
	tap_rows("tests/cases/date_format.tsv", 4, format_row);
	tap_rows("tests/cases/date_parse.tsv", 3, parse_row);
	tap_rows("tests/cases/date_range.tsv", 4, range_row);
	ranges();
	every_day();
	round_trip();
	today();
	return tap_done();
}
