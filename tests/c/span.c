/* SPDX-License-Identifier: MIT */
#include <mymr/span.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"
#include "values.h"

static const struct mymr_span_format burmese = {MYMR_BURMESE, MYMR_DIGITS_MYMR, false};
static const struct mymr_span_format latin = {MYMR_BURMESE, MYMR_DIGITS_LATN, false};
static const struct mymr_span_format burmese_prose = {MYMR_BURMESE, MYMR_DIGITS_MYMR, true};
static const struct mymr_span_format english = {MYMR_ENGLISH, MYMR_DIGITS_LATN, false};
static const struct mymr_span_format english_prose = {MYMR_ENGLISH, MYMR_DIGITS_LATN, true};

static enum mymr_language
other(enum mymr_language language)
{
	return language == MYMR_ENGLISH ? MYMR_BURMESE : MYMR_ENGLISH;
}

/* Localizing gives want, and localizing that again gives it again. */
static void
check(const char *s, const char *want, const struct mymr_span_format *format, const char *place)
{
	struct mymr_buf once = {0}, twice = {0};
	const enum mymr_language from = other(format->language);
	enum mymr_status status = values_localize(&once, s, strlen(s), from, format, NULL);
	tap_ok(status == MYMR_OK, "%s: every value can be written", place);
	tap_is(once.s, once.len, want, "%s: %s", place, s);
	values_localize(&twice, once.s, once.len, from, format, NULL);
	tap_is(twice.s, twice.len, want, "%s: %s, twice", place, s);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
}

static void
english_row(char **field, const char *place)
{
	check(field[0], field[1], &burmese, place);
	check(field[0], field[2], &latin, place);
	check(field[0], field[3], &burmese_prose, place);
}

static void
burmese_row(char **field, const char *place)
{
	check(field[0], field[1], &english, place);
	check(field[0], field[2], &english_prose, place);
}

static void
check_untouched(const char *s, enum mymr_language language, const char *place)
{
	struct mymr_span span;
	size_t at = 0, n = strlen(s);
	bool found = mymr_span_next(s, n, &at, language, &span);
	if (!tap_ok(!found && at == n, "%s: no value in %s", place, s))
		tap_ok(0, "# %.*s", (int)(span.end - span.start), s + span.start);
}

static void
untouched_row(char **field, const char *place)
{
	if (strcmp(field[0], "my") != 0)
		check_untouched(field[1], MYMR_ENGLISH, place);
	if (strcmp(field[0], "en") != 0)
		check_untouched(field[1], MYMR_BURMESE, place);
}

/* What stands around a value must not change whether it is one. */
static void
frame_row(char **field, const char *place)
{
	static const char *const frames[][2] = {
		{"", "."}, {"(", ")"}, {"“", "”"}, {"\n", "\n"}, {"— ", " —"}, {"<b>", "</b>"}};
	struct mymr_buf s = {0}, want = {0};
	for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
		s.len = want.len = 0;
		const char *parts[] = {frames[i][0], field[0], frames[i][1]};
		const char *wanted[] = {frames[i][0], field[1], frames[i][1]};
		for (int k = 0; k < 3; k++) {
			mymr_buf_puts(&s, parts[k]);
			mymr_buf_puts(&want, wanted[k]);
		}
		mymr_buf_cstr(&s);
		mymr_buf_cstr(&want);
		struct mymr_buf out = {0};
		values_localize(&out, s.s, s.len, MYMR_ENGLISH, &burmese, NULL);
		tap_is(out.s, out.len, want.s, "%s: in %s%s", place, frames[i][0], frames[i][1]);
		mymr_buf_free(&out);
	}
	mymr_buf_free(&s);
	mymr_buf_free(&want);
}

static void
fields(void)
{
	const char *s = "On Monday, 1,250 of 5.4k; -3 °F at 9:30 p.m., 2 hours ago, yesterday";
	const size_t n = strlen(s);
	struct mymr_span span;
	size_t at = 0;
	tap_ok(mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) && span.type == MYMR_SPAN_DATE &&
			span.date.has == MYMR_DATE_WEEKDAY && span.date.weekday == 1 &&
			span.start == 3 && span.end == 9 && at == 9,
		"a weekday and where it stands");
	tap_ok(mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) && span.type == MYMR_SPAN_NUMBER &&
			span.number.mantissa == 1250 && span.is_grouped,
		"a grouped number");
	tap_ok(mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) && span.type == MYMR_SPAN_COMPACT &&
			span.number.mantissa == 54 && span.number.scale == 1 &&
			span.number.exponent == 3,
		"a compact number");
	tap_ok(mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) &&
			span.type == MYMR_SPAN_TEMPERATURE && span.number.mantissa == -3 &&
			span.is_fahrenheit && s[span.start] == '-',
		"a temperature with its sign");
	tap_ok(mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) && span.type == MYMR_SPAN_TIME &&
			span.time.hour == 21 && span.time.minute == 30 && span.time.has_minute &&
			!span.time.is_24_hour,
		"a time");
	tap_ok(mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) && span.type == MYMR_SPAN_RELATIVE &&
			span.number.mantissa == 2 && span.unit == MYMR_HOUR && !span.is_future &&
			!span.is_named,
		"a relative time");
	tap_ok(mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) && span.type == MYMR_SPAN_RELATIVE &&
			span.number.mantissa == 1 && span.unit == MYMR_DAY && span.is_named,
		"a named day");
	tap_ok(!mymr_span_next(s, n, &at, MYMR_ENGLISH, &span) && at == n, "and no more");
}

static void
edges(void)
{
	struct mymr_span span = {.type = MYMR_SPAN_DATE,
		.date = {.month = 2, .day = 30, .has = MYMR_DATE_MONTH | MYMR_DATE_DAY}};
	struct mymr_buf out = {0};
	size_t at = 0;
	tap_ok(!mymr_span_next("", 0, &at, MYMR_ENGLISH, &span) && at == 0, "nothing in nothing");
	at = 7;
	tap_ok(!mymr_span_next("5 days", 3, &at, MYMR_ENGLISH, &span), "nothing behind the end");
	at = 0;
	tap_ok(mymr_span_next("5 days", 1, &at, MYMR_ENGLISH, &span) &&
			span.type == MYMR_SPAN_NUMBER,
		"nothing is read behind the end");
	span = (struct mymr_span){.type = MYMR_SPAN_DATE,
		.date = {.month = 2, .day = 30, .has = MYMR_DATE_MONTH | MYMR_DATE_DAY}};
	mymr_buf_puts(&out, "x");
	tap_ok(mymr_span_write(&out, &span, "", &burmese) == MYMR_EINVAL && out.len == 1,
		"an impossible date is not written and leaves the buffer alone");
	span = (struct mymr_span){.type = MYMR_SPAN_DURATION, .unit = MYMR_DAY};
	span.number = (struct mymr_number){INT64_MAX, 0, 0};
	tap_ok(mymr_span_write(&out, &span, "", &burmese) == MYMR_ERANGE && out.len == 1,
		"nor is a number of 19 digits");
	mymr_buf_free(&out);
}

int
main(void)
{
	fields();
	edges();
	tap_rows("tests/cases/span_en.tsv", 4, english_row);
	tap_rows("tests/cases/span_my.tsv", 3, burmese_row);
	tap_rows("tests/cases/span_untouched.tsv", 2, untouched_row);
	tap_rows("tests/cases/span_framed.tsv", 2, frame_row);
	return tap_done();
}
