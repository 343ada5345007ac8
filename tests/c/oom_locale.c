/* SPDX-License-Identifier: MIT */
/* Values when memory runs out: nothing is left half-written. */
#include <mymr/calendar.h>
#include <mymr/quantity.h>
#include <mymr/span.h>
#include <mymr/time.h>
#include <string.h>
#include "oom.h"
#include "tap.h"
#include "values.h"

/* A buffer grows by doubling, so each value is written behind a full one. */
static int
write_values(void *arg)
{
	static const char s[] = "Tuesday, October 9, 2018, 9:30 a.m.: 5.4k, 1,250, 45% and 3 mins; "
				"6 days ago it was -3 °C, in 5 days yesterday, 2018-10-09";
	struct mymr_span_format format = {MYMR_BURMESE, MYMR_DIGITS_MYMR, *(const bool *)arg};
	struct mymr_span span;
	enum mymr_status status = MYMR_OK;
	for (size_t at = 0; !status && mymr_span_next(s, sizeof s - 1, &at, MYMR_ENGLISH, &span);) {
		struct mymr_buf out = {0};
		status = mymr_buf_puts(&out, "before");
		if (!status)
			status = mymr_buf_reserve(&out, 64 - out.len);
		if (!status)
			out.len = 60;
		if (!status)
			status = mymr_span_write(&out, &span, s, &format);
		if (status && out.len != 60 && out.len != 0)
			tap_ok(out.len == 6, "%d bytes are left over", (int)out.len);
		mymr_buf_free(&out);
	}
	return status;
}

/* Behind text that leaves no room for all of it. */
static int
write_myanmar_date(void *arg)
{
	const struct mymr_myanmar_date d = {.year = 1350, .month = MYMR_WASO, .day = 26};
	const enum mymr_language language = *(const enum mymr_language *)arg;
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_buf_puts(&out, "before");
	if (!status)
		status = mymr_myanmar_date_format(&out, &d, language, MYMR_DIGITS_MYMR);
	if (status && out.len != 6 && out.len != 0)
		tap_ok(0, "%d bytes are left over", (int)out.len);
	mymr_buf_free(&out);
	return status;
}

/* Each behind text that leaves no room for all of it. */
static int
write_quantities(void *arg)
{
	static const struct mymr_quantity quantities[] = {
		{.kind = MYMR_QUANTITY_MONEY, .number = {1250000, 0, 0}, .name = "MMK"},
		{.kind = MYMR_QUANTITY_MONEY, .number = {20, 0, 6}, .name = "US$"},
		{.kind = MYMR_QUANTITY_PERCENT, .number = {27, 1, 0}},
		{.kind = MYMR_QUANTITY_COUNT,
			.number = {3, 0, 0},
			.to = {4, 0, 0},
			.is_range = true,
			.is_choice = true,
			.is_spelled = true,
			.name = "political prisoner"},
		{.kind = MYMR_QUANTITY_UNIT, .number = {-25, 1, 0}, .name = "square-kilometer"}};
	const enum mymr_language language = *(const enum mymr_language *)arg;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; !status && i < sizeof quantities / sizeof *quantities; i++) {
		struct mymr_buf out = {0};
		status = mymr_buf_puts(&out, "before");
		if (!status)
			status = mymr_quantity_format(
				&out, &quantities[i], language, (enum mymr_digits)language);
		if (status && out.len != 6 && out.len != 0)
			tap_ok(0, "%d bytes are left over", (int)out.len);
		mymr_buf_free(&out);
	}
	return status;
}

static int
write_ordinal(void *arg)
{
	const enum mymr_language language = *(const enum mymr_language *)arg;
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_buf_puts(&out, "before");
	if (!status)
		status = mymr_ordinal_format(
			&out, INT64_C(999999999999999999), language, MYMR_DIGITS_MYMR);
	if (status && out.len != 6 && out.len != 0)
		tap_ok(0, "%d bytes are left over", (int)out.len);
	mymr_buf_free(&out);
	return status;
}

/* The same of times: what arg says is written. */
static int
write_time(void *arg)
{
	const struct mymr_time time = {10, 37, true, false};
	const struct mymr_duration duration = {.counts = {7, 6, 5, 4, 3, 2, 1}, .has = 127};
	const struct mymr_relative relative = {5, MYMR_DAY, true, false};
	const char *kind = arg;
	struct mymr_buf out = {0};
	enum mymr_status status = mymr_buf_puts(&out, "before");
	if (!status && *kind == 't')
		status = mymr_time_format(
			&out, &time, MYMR_BURMESE, MYMR_TIME_NEWS, MYMR_DIGITS_MYMR);
	else if (!status && *kind == 'd')
		status = mymr_duration_format(&out, &duration, MYMR_BURMESE, MYMR_DIGITS_MYMR);
	else if (!status)
		status = mymr_relative_format(&out, &relative, MYMR_BURMESE, MYMR_DIGITS_MYMR);
	if (status && out.len != 6 && out.len != 0)
		tap_ok(0, "%d bytes are left over", (int)out.len);
	mymr_buf_free(&out);
	return status;
}

int
main(void)
{
	char time[] = "time", duration[] = "duration", relative[] = "relative";
	enum mymr_language english = MYMR_ENGLISH, burmese = MYMR_BURMESE;
	bool chrome = false, prose = true;
	oom_test(write_values, &chrome, "values");
	oom_test(write_values, &prose, "values in prose");
	oom_test(write_myanmar_date, &english, "a Myanmar date in English");
	oom_test(write_myanmar_date, &burmese, "a Myanmar date in Burmese");
	oom_test(write_quantities, &english, "quantities in English");
	oom_test(write_quantities, &burmese, "quantities in Burmese");
	oom_test(write_ordinal, &english, "an ordinal in English");
	oom_test(write_ordinal, &burmese, "an ordinal in Burmese");
	oom_test(write_time, time, "a time");
	oom_test(write_time, duration, "a duration");
	oom_test(write_time, relative, "a relative time");
	return tap_done();
}
