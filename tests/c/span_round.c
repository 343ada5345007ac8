/* SPDX-License-Identifier: MIT */
/* Values made up in great number: into Burmese and back they keep their value. */
#include <mymr/span.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include "tap.h"
#include "values.h"

static int n_values;
static int n_bad;

/* Finds the one value that is all of s. */
static bool
whole(const char *s, size_t n, enum mymr_language language, struct mymr_span *span)
{
	size_t at = 0;
	return mymr_span_next(s, n, &at, language, span) && span->start == 0 && span->end == n;
}

static double
amount(const struct mymr_number *v)
{
	double x = (double)v->mantissa;
	for (int i = v->scale; i < v->exponent; i++)
		x *= 10;
	for (int i = v->exponent; i < v->scale; i++)
		x /= 10;
	return x;
}

static bool
same_date(const struct mymr_date *a, const struct mymr_date *b)
{
	return a->has == b->has && a->year == b->year && a->month == b->month && a->day == b->day &&
	       a->weekday == b->weekday;
}

/* A count below 1,000 and a year come back as plain numbers, which is the same value. */
static bool
same_type(const struct mymr_span *a, const struct mymr_span *b)
{
	return a->type == b->type || (a->type == MYMR_SPAN_COMPACT && b->type == MYMR_SPAN_NUMBER);
}

static bool
same(const struct mymr_span *a, const struct mymr_span *b)
{
	if (a->type == MYMR_SPAN_DATE)
		return b->type == a->type && same_date(&a->date, &b->date);
	if (a->type == MYMR_SPAN_TIME)
		return b->type == a->type && a->time.hour == b->time.hour &&
		       a->time.minute == b->time.minute && a->time.is_24_hour == b->time.is_24_hour;
	double x = amount(&a->number), y = amount(&b->number);
	return same_type(a, b) && x - y <= 1e-9 * x && y - x <= 1e-9 * x && a->unit == b->unit &&
	       a->is_future == b->is_future && a->is_named == b->is_named &&
	       a->is_fahrenheit == b->is_fahrenheit;
}

static void
try_format(const char *s, const struct mymr_span *first, enum mymr_digits digits, bool prose)
{
	const struct mymr_span_format to_my = {MYMR_BURMESE, digits, prose};
	const struct mymr_span_format to_en = {MYMR_ENGLISH, MYMR_DIGITS_LATN, prose};
	struct mymr_buf my = {0}, en = {0};
	struct mymr_span second, third;
	bool ok = !mymr_span_write(&my, first, s, &to_my) &&
		  whole(my.s, my.len, MYMR_BURMESE, &second) && same(first, &second) &&
		  !mymr_span_write(&en, &second, my.s, &to_en) &&
		  whole(en.s, en.len, MYMR_ENGLISH, &third) && same(&second, &third);
	n_values++;
	if (!ok && n_bad++ < 20)
		printf("# %s -> %.*s -> %.*s\n", s, (int)my.len, my.s ? my.s : "", (int)en.len,
			en.s ? en.s : "");
	mymr_buf_free(&my);
	mymr_buf_free(&en);
}

static void
try_value(const char *s)
{
	struct mymr_span span;
	if (!whole(s, strlen(s), MYMR_ENGLISH, &span)) {
		if (n_bad++ < 20)
			printf("# not found: %s\n", s);
		return;
	}
	for (unsigned k = 0; k < 4; k++)
		try_format(s, &span, (enum mymr_digits)(k & 1), k >> 1);
}

static void
report(const char *what)
{
	tap_ok(n_bad == 0 && n_values > 0, "%s: %d values, %d lost", what, n_values, n_bad);
	n_values = n_bad = 0;
}

static void
dates(void)
{
	char s[64];
	struct mymr_buf out = {0};
	struct mymr_date d = {.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
	for (d.year = 2015; d.year <= 2024; d.year++)
		for (d.month = 1; d.month <= 12; d.month++)
			for (d.day = 1; !mymr_date_check(&d); d.day++)
				for (int k = 0; k < 5; k++) {
					struct mymr_date with = d;
					out.len = 0;
					if (k == 4 && !mymr_date_weekday(&d, &with.weekday))
						with.has |= MYMR_DATE_WEEKDAY;
					mymr_date_format(&out, &with, MYMR_ENGLISH,
						k == 4 ? MYMR_DATE_NEWS : (enum mymr_date_style)k,
						MYMR_DIGITS_LATN);
					snprintf(s, sizeof s, "%.*s", (int)out.len, out.s);
					try_value(s);
				}
	mymr_buf_free(&out);
	report("dates");
}

static void
times(void)
{
	char s[32];
	for (int hour = 0; hour < 24; hour++)
		for (int minute = 0; minute < 60; minute++) {
			snprintf(s, sizeof s, "%02d:%02d", hour, minute);
			try_value(s);
			snprintf(s, sizeof s, "%d:%02d %s", (hour + 11) % 12 + 1, minute,
				hour < 12 ? "a.m." : "p.m.");
			try_value(s);
		}
	report("times");
}

/* 1..9, 10..90 and so on, with one to four digits that are not zero. */
static void
numbers(void)
{
	static const char *const forms[] = {"%d", "%d.%d", "%d,%03d", "%d,%03d.5", "%d%%",
		"%d.%d%%", "%dk", "%d.%dk", "%d.%dM", "%dM", "%d.%dB", "%d.%d million",
		"%d thousand", "%d\u00B0C", "%d.%d \u00B0F"};
	char s[64];
	for (int n = 1; n < 1000; n += n < 120 ? 1 : 37)
		for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
			snprintf(s, sizeof s, forms[k], n, n % 10);
			if (strcmp(s, "3M") != 0 && strcmp(s, "911") != 0 && strcmp(s, "999") != 0)
				try_value(s);
		}
	report("numbers");
}

static void
spans_of_time(void)
{
	static const char *const units[] = {
		"second", "minute", "hour", "day", "week", "month", "year"};
	char s[64];
	for (int n = 1; n <= 400; n++)
		for (size_t u = 0; u < 7; u++) {
			const char *plural = n == 1 ? "" : "s";
			snprintf(s, sizeof s, "%d %s%s", n, units[u], plural);
			try_value(s);
			snprintf(s, sizeof s, "%d %s%s ago", n, units[u], plural);
			try_value(s);
			snprintf(s, sizeof s, "in %d %s%s", n, units[u], plural);
			try_value(s);
		}
	static const char *const named[] = {"yesterday", "today", "tomorrow", "last week",
		"last month", "last year", "next week", "next month", "next year",
		"the day before yesterday", "the day after tomorrow"};
	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		try_value(named[i]);
	report("times past, to come and passing");
}

/* Text that invites looking far ahead or back at every byte. */
static void
linear(void)
{
	static const char *const patterns[] = {"in ", "1", "1,", "1.", "1 ", "1-", "(", "{", "}",
		"<a", "<", "`", "\"1", "July ", "July 1, ", "Monday, ", "the day ", "a ", "last ",
		"-", "၁", "၁,", "(၁", "လွန်ခဲ့သော ", "နောက် ", "ည ", "၁ သိန်း ", "ဒသမ ", "၁ ဒသမ ", "က",
		"\xE1", "\x80", "1k", "5 days ", "1 hour and ", "\n", "\xC2\xA0", "ဝ", "၁ဝ"};
	const size_t size = 1 << 20;
	struct mymr_buf s = {0};
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		for (s.len = 0; s.len < size;)
			mymr_buf_puts(&s, patterns[i]);
		clock_t start = clock();
		for (int language = 0; language < 2; language++) {
			struct mymr_span span;
			for (size_t at = 0; mymr_span_next(
				     s.s, s.len, &at, (enum mymr_language)language, &span);)
				;
		}
		double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
		/* Patterns need not be text, so they are named by number. */
		tap_ok(seconds < 10, "a megabyte of pattern %zu in linear time (%.0f ms)", i,
			seconds * 1000);
	}
	mymr_buf_free(&s);
}

int
main(void)
{
	dates();
	times();
	numbers();
	spans_of_time();
	linear();
	return tap_done();
}
