/* SPDX-License-Identifier: MIT */
/* Myanmar dates: what is read exists, is written, and reads the same again. */
#include <mymr/calendar.h>
#include <string.h>
#include "fuzz.h"

static int
day_of(const struct mymr_myanmar_date *d)
{
	int by_day, by_phase;
	REQUIRE(mymr_myanmar_date_to_day(d->year, d->month, d->day, &by_day) == MYMR_OK);
	REQUIRE(mymr_myanmar_phase_to_day(
			d->year, d->month, d->phase, d->fortnight_day, &by_phase) == MYMR_OK);
	REQUIRE(by_day == by_phase);
	return by_day;
}

static void
check_text(const char *s, size_t n, enum mymr_language language)
{
	struct mymr_myanmar_date d, again;
	struct mymr_buf out = {0};
	if (mymr_myanmar_date_parse(&d, s, n, language) != MYMR_OK)
		return;
	REQUIRE(mymr_myanmar_date_format(&out, &d, language, MYMR_DIGITS_MYMR) == MYMR_OK);
	REQUIRE(mymr_myanmar_date_parse(&again, out.s, out.len, language) == MYMR_OK);
	REQUIRE(day_of(&d) == day_of(&again));
	mymr_buf_free(&out);
}

/* The first bytes as a day and as a date. */
static void
check_numbers(const unsigned char *data)
{
	int numbers[4], day;
	struct mymr_myanmar_date d;
	struct mymr_almanac a;
	enum mymr_thingyan_day t;
	memcpy(numbers, data, sizeof numbers);
	const enum mymr_status status = mymr_myanmar_date_of_day(numbers[0], &d);
	REQUIRE(mymr_almanac_of_day(numbers[0], &a) == status);
	REQUIRE(mymr_thingyan_day(numbers[0], &t) == status);
	if (!status)
		REQUIRE(day_of(&d) == numbers[0]);
	if (!mymr_myanmar_date_to_day(
		    numbers[1], (enum mymr_calendar_month)numbers[2], numbers[3], &day))
		REQUIRE(mymr_myanmar_date_of_day(day, &d) == MYMR_OK && d.day == numbers[3]);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	check_text((const char *)data, n, MYMR_BURMESE);
	check_text((const char *)data, n, MYMR_ENGLISH);
	if (n >= 4 * sizeof(int))
		check_numbers(data);
	return 0;
}
