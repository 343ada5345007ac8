/* SPDX-License-Identifier: MIT */
#include <mymr/time.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

static const char *const unit_names[] = {
	"second", "minute", "hour", "day", "week", "month", "year"};

static enum mymr_language
language_of(const char *name)
{
	return name[0] == 'e' ? MYMR_ENGLISH : MYMR_BURMESE;
}

static enum mymr_digits
digits_of(enum mymr_language language)
{
	return language == MYMR_BURMESE ? MYMR_DIGITS_MYMR : MYMR_DIGITS_LATN;
}

/* "9:30", "9:-", "9:30h" */
static struct mymr_time
time_of(const char *s)
{
	char *end;
	struct mymr_time time = {.hour = (int)strtol(s, &end, 10)};
	const char *minute = end + 1;
	time.minute = (int)strtol(minute, &end, 10);
	time.has_minute = end > minute;
	time.is_24_hour = s[strlen(s) - 1] == 'h';
	return time;
}

static int
is_same_time(const struct mymr_time *a, const struct mymr_time *b)
{
	return a->hour == b->hour && a->has_minute == b->has_minute && a->minute == b->minute &&
	       a->is_24_hour == b->is_24_hour;
}

static void
check_written(const struct mymr_time *time, enum mymr_time_style style, enum mymr_language language,
	const char *want, const char *place)
{
	struct mymr_time back = {0};
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "> ");
	const enum mymr_status status =
		mymr_time_format(&out, time, language, style, digits_of(language));
	if (strcmp(want, "!") == 0) {
		tap_ok(status == MYMR_EINVAL && out.len == 2, "%s: cannot be written", place);
	} else {
		tap_is(out.s + 2, out.len - 2, want, "%s: %s", place, want);
		tap_ok(mymr_time_parse(&back, out.s + 2, out.len - 2, language) == MYMR_OK &&
				back.hour == time->hour && back.minute == time->minute &&
				back.is_24_hour == (style == MYMR_TIME_CLOCK),
			"%s: %s is read as it was written", place, want);
	}
	mymr_buf_free(&out);
}

static void
time_format_row(char **field, const char *place)
{
	const struct mymr_time time = time_of(field[0]);
	for (int k = 0; k < 4; k++)
		check_written(&time, (enum mymr_time_style)(k / 2), (enum mymr_language)(k % 2),
			field[1 + k], place);
}

static void
time_parse_row(char **field, const char *place)
{
	struct mymr_time time = {.hour = -7};
	const enum mymr_status status =
		mymr_time_parse(&time, field[1], strlen(field[1]), language_of(field[0]));
	if (strcmp(field[2], "!") == 0) {
		tap_ok(status == MYMR_ESYNTAX && time.hour == -7, "%s: no time: %s: %s", place,
			field[1], field[3]);
		return;
	}
	const struct mymr_time want = time_of(field[2]);
	tap_ok(status == MYMR_OK && is_same_time(&time, &want), "%s: %s: %s", place, field[1],
		field[3]);
}

/* Every minute of the day in every way. */
static void
every_minute(void)
{
	int n_bad = 0;
	struct mymr_buf out = {0};
	for (int i = 0; i < 24 * 60 * 8; i++) {
		const struct mymr_time time = {i / 8 / 60, i / 8 % 60, true, false};
		const enum mymr_language language = (enum mymr_language)(i & 1);
		struct mymr_time back;
		out.len = 0;
		n_bad += mymr_time_format(&out, &time, language, (enum mymr_time_style)(i >> 1 & 1),
				 (enum mymr_digits)(i >> 2 & 1)) ||
			 mymr_time_parse(&back, out.s, out.len, language) ||
			 back.hour != time.hour || back.minute != time.minute;
	}
	tap_ok(n_bad == 0, "every minute there and back: %d are not", n_bad);
	mymr_buf_free(&out);
}

/* "- - - - 2 15 -", largest first. */
static struct mymr_duration
duration_of(const char *s)
{
	struct mymr_duration d = {.has = 0};
	for (int unit = MYMR_TIME_UNITS - 1; unit >= 0; unit--) {
		char *end;
		while (*s == ' ')
			s++;
		d.counts[unit] = strtoll(s, &end, 10);
		d.has |= end > s ? 1u << unit : 0;
		s = end > s ? end : s + 1;
	}
	return d;
}

static int
is_same_duration(const struct mymr_duration *a, const struct mymr_duration *b)
{
	int n_different = a->has != b->has;
	for (int unit = 0; unit < MYMR_TIME_UNITS; unit++)
		n_different += (a->has >> unit & 1) && a->counts[unit] != b->counts[unit];
	return n_different == 0;
}

static void
check_duration(const struct mymr_duration *d, enum mymr_language language, const char *want,
	const char *place)
{
	struct mymr_duration back = {.has = 0};
	struct mymr_buf out = {0};
	mymr_buf_puts(&out, "> ");
	const enum mymr_status status =
		mymr_duration_format(&out, d, language, digits_of(language));
	if (strcmp(want, "range") == 0 || strcmp(want, "invalid") == 0) {
		tap_ok(status == (want[0] == 'r' ? MYMR_ERANGE : MYMR_EINVAL) && out.len == 2,
			"%s: cannot be written", place);
	} else {
		tap_is(out.s + 2, out.len - 2, want, "%s: %s", place, want);
		tap_ok(mymr_duration_parse(&back, out.s + 2, out.len - 2, language) == MYMR_OK &&
				is_same_duration(&back, d),
			"%s: %s is read as it was written", place, want);
	}
	mymr_buf_free(&out);
}

static void
duration_format_row(char **field, const char *place)
{
	const struct mymr_duration d = duration_of(field[0]);
	check_duration(&d, MYMR_ENGLISH, field[1], place);
	check_duration(&d, MYMR_BURMESE, field[2], place);
}

static void
duration_parse_row(char **field, const char *place)
{
	struct mymr_duration d = {.has = 77};
	const enum mymr_status status =
		mymr_duration_parse(&d, field[1], strlen(field[1]), language_of(field[0]));
	if (field[2][0] == 's' || field[2][0] == 'r') {
		tap_ok(status == (field[2][0] == 's' ? MYMR_ESYNTAX : MYMR_ERANGE) && d.has == 77,
			"%s: no duration: %s: %s", place, field[1], field[3]);
		return;
	}
	const struct mymr_duration want = duration_of(field[2]);
	tap_ok(status == MYMR_OK && is_same_duration(&d, &want), "%s: %s: %s", place, field[1],
		field[3]);
}

/* Every set of units, with counts small, round and large. */
static void
every_duration(void)
{
	static const int64_t counts[] = {0, 1, 2, 10, 20, 59, 1000, INT64_C(999999999999999999)};
	int n_bad = 0;
	struct mymr_buf out = {0};
	for (unsigned i = 0; i < 127 * 8 * 4; i++) {
		struct mymr_duration d = {.has = 1 + i / 32}, back;
		const enum mymr_language language = (enum mymr_language)(i & 1);
		for (int unit = 0; unit < MYMR_TIME_UNITS; unit++)
			d.counts[unit] = counts[(i / 4 + (unsigned)unit) % 8];
		out.len = 0;
		n_bad += mymr_duration_format(
				 &out, &d, language, (enum mymr_digits)(language && i >> 1 & 1)) ||
			 mymr_duration_parse(&back, out.s, out.len, language) ||
			 !is_same_duration(&d, &back);
	}
	tap_ok(n_bad == 0, "durations of every set of units there and back: %d are not", n_bad);
	mymr_buf_free(&out);
}

/* "5 day past", "1 day pastn" */
static struct mymr_relative
relative_of(const char *s)
{
	char unit[16] = "", when[16] = "";
	long count = 0;
	struct mymr_relative r = {0};
	sscanf(s, "%ld %15s %15s", &count, unit, when);
	r.count = count;
	for (int i = 0; i < MYMR_TIME_UNITS; i++) {
		if (strcmp(unit, unit_names[i]) == 0)
			r.unit = (enum mymr_time_unit)i;
	}
	r.is_future = when[0] == 'f';
	r.is_named = when[0] && when[strlen(when) - 1] == 'n';
	return r;
}

static int
is_same_relative(const struct mymr_relative *a, const struct mymr_relative *b)
{
	return a->count == b->count && a->unit == b->unit && a->is_future == b->is_future &&
	       a->is_named == b->is_named;
}

static void
relative_row(char **field, const char *place)
{
	const struct mymr_relative r = relative_of(field[0]);
	for (int k = 0; k < 2; k++) {
		struct mymr_relative back;
		struct mymr_buf out = {0};
		mymr_buf_puts(&out, "> ");
		const enum mymr_status status =
			mymr_relative_format(&out, &r, (enum mymr_language)k, (enum mymr_digits)k);
		if (strcmp(field[1 + k], "!") == 0) {
			tap_ok(status == MYMR_EINVAL && out.len == 2, "%s: cannot be written",
				place);
		} else {
			tap_is(out.s + 2, out.len - 2, field[1 + k], "%s: %s", place, field[1 + k]);
			tap_ok(mymr_relative_parse(&back, out.s + 2, out.len - 2,
				       (enum mymr_language)k) == MYMR_OK &&
					is_same_relative(&r, &back),
				"%s: %s is read as it was written", place, field[1 + k]);
		}
		mymr_buf_free(&out);
	}
}

static void
relative_parse_row(char **field, const char *place)
{
	struct mymr_relative r = {.count = -7};
	const enum mymr_status status =
		mymr_relative_parse(&r, field[1], strlen(field[1]), language_of(field[0]));
	if (strcmp(field[2], "!") == 0) {
		tap_ok(status == MYMR_ESYNTAX && r.count == -7, "%s: none: %s", place, field[1]);
		return;
	}
	const struct mymr_relative want = relative_of(field[2]);
	tap_ok(status == MYMR_OK && is_same_relative(&r, &want), "%s: %s", place, field[1]);
}

static void
edges(void)
{
	struct mymr_time time = {.hour = 9, .minute = 99};
	struct mymr_duration d;
	struct mymr_buf out = {0};
	tap_ok(mymr_time_check(&time) == MYMR_OK, "a minute that is not there is not looked at");
	tap_ok(mymr_time_format(&out, &time, MYMR_BURMESE, (enum mymr_time_style)2,
		       MYMR_DIGITS_MYMR) == MYMR_EINVAL,
		"no such style");
	tap_ok(mymr_time_parse(&time, "9:30 a.m.", 4, MYMR_ENGLISH) == MYMR_ESYNTAX,
		"nothing is read behind the end");
	tap_ok(mymr_duration_parse(&d, "2 hours", 6, MYMR_ENGLISH) == MYMR_OK, "2 hour, cut");
	tap_ok(mymr_duration_parse(&d, "နာရီဝက်", 12, MYMR_BURMESE) == MYMR_ESYNTAX, "cut in a word");
	d = (struct mymr_duration){.has = 1u << MYMR_TIME_UNITS};
	tap_ok(mymr_duration_format(&out, &d, MYMR_ENGLISH, MYMR_DIGITS_LATN) == MYMR_EINVAL,
		"no eighth unit");
	const struct mymr_relative r = {.count = INT64_MAX, .unit = MYMR_DAY};
	tap_ok(mymr_relative_format(&out, &r, MYMR_ENGLISH, MYMR_DIGITS_LATN) == MYMR_ERANGE,
		"no 19 digits");
	mymr_buf_free(&out);
}

int
main(void)
{
	tap_rows("tests/cases/time_format.tsv", 5, time_format_row);
	tap_rows("tests/cases/time_parse.tsv", 4, time_parse_row);
	tap_rows("tests/cases/duration_format.tsv", 3, duration_format_row);
	tap_rows("tests/cases/duration_parse.tsv", 4, duration_parse_row);
	tap_rows("tests/cases/relative.tsv", 3, relative_row);
	tap_rows("tests/cases/relative_parse.tsv", 3, relative_parse_row);
	every_minute();
	every_duration();
	edges();
	return tap_done();
}
