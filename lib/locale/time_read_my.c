/* SPDX-License-Identifier: MIT */
#include "locale/time_read.h"

#include "locale/burmese.h"
#include "locale/time_count.h"
#include "locale/number_read.h"
#include "locale/words.h"

#define FIRST_SURE_HOUR 13
#define LAST_WITH_ZERO 9

/* Which hour of the day the clock shows, given its part. False for none: နံနက် ၁၂. */
static bool
resolve(const struct daypart *part, int *hour)
{
	if (*hour > 23)
		return false;
	for (int h = *hour; h <= part->to; h += 12) {
		if (h >= part->from && (h == *hour || *hour <= 12)) {
			*hour = h % 24;
			return true;
		}
	}
	return false;
}

static size_t
minutes_in_digits(const struct text *t, size_t i, int *value)
{
	const size_t end = digits_read(t, i, 1, 2, value);
	return end ? phrase_my(t, gap(t, end), MY_MINUTE) : 0;
}

static size_t
minutes_in_words(const struct text *t, size_t i, int *value)
{
	struct time_count c;
	const size_t end = time_count_read(t, i, &c);
	if (!end || !c.in_words || c.unit != MYMR_MINUTE || c.count > 99)
		return 0;
	*value = (int)c.count;
	return end;
}

/* ခွဲ or minutes behind နာရီ at i: the end; i without. */
static size_t
rest_of_hour(const struct text *t, size_t i, struct mymr_time *time)
{
	const size_t at = gap(t, i);
	size_t end = phrase_my(t, at, MY_HALF);
	int value = 30;
	if (!end)
		end = minutes_in_digits(t, at, &value);
	if (!end)
		end = minutes_in_words(t, at, &value);
	if (!end)
		return i;
	time->minute = value;
	time->has_minute = true;
	return end;
}

/* Hours in digits, perhaps with minutes behind a colon, perhaps in brackets. */
static size_t
clock_digits(const struct text *t, size_t i, struct mymr_time *time)
{
	const bool in_brackets = byte_at(t, i) == '(';
	size_t end = digits_read(t, i + in_brackets, 1, 2, &time->hour);
	if (!end)
		return 0;
	const size_t minute_end = time_read_minutes(t, end, time);
	if (minute_end)
		end = minute_end;
	if (!in_brackets)
		return end;
	return byte_at(t, end) == ')' ? end + 1 : 0;
}

/* Behind a part of the day, minutes in digits need no နာရီ behind them. */
static size_t
clock(const struct text *t, size_t i, struct mymr_time *time)
{
	size_t end = clock_digits(t, i, time);
	if (!end)
		end = time_read_dotted(t, i, time);
	if (!end)
		return 0;
	const size_t word = phrase_my(t, gap(t, end), MY_OCLOCK);
	if (time->has_minute)
		return word ? word : end;
	return word ? rest_of_hour(t, word, time) : 0;
}

static size_t
clock_words(const struct text *t, size_t i, struct mymr_time *time)
{
	struct time_count c;
	const size_t end = time_count_read(t, i, &c);
	if (!end || !c.in_words || c.unit != MYMR_HOUR || c.count > 24)
		return 0;
	time->hour = (int)c.count;
	return rest_of_hour(t, end, time);
}

/* Without a part of the day, hours alone are a duration. */
static size_t
without_part(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible)
{
	struct mymr_time found = {0};
	const size_t end = clock_digits(t, i, &found);
	if (!end || !found.has_minute)
		return 0;
	*time = found;
	time->is_24_hour = true;
	*is_possible = !mymr_time_check(time);
	return phrase_my(t, gap(t, end), MY_OCLOCK);
}

size_t
time_read_my(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible)
{
	size_t part_end;
	*time = (struct mymr_time){0};
	const struct word *part = word_my(t, i, WORD_DAYPART, &part_end);
	if (!part)
		return without_part(t, i, time, is_possible);
	const size_t at = gap(t, part_end);
	size_t end = clock(t, at, time);
	if (!end)
		end = clock_words(t, at, time);
	if (!end)
		return 0;
	*is_possible = resolve(&dayparts[part->value], &time->hour) && !mymr_time_check(time);
	return end;
}

/* Hours that no clock of 12 hours shows so: 13 and later, and with a zero first. */
static size_t
bare_hour(const struct text *t, size_t i, struct mymr_time *time)
{
	const size_t word = phrase_my(t, gap(t, i), MY_OCLOCK);
	if (!word || (time->hour > LAST_WITH_ZERO && time->hour < FIRST_SURE_HOUR))
		return 0;
	return rest_of_hour(t, word, time);
}

size_t
time_read_bare_my(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible)
{
	*time = (struct mymr_time){.is_24_hour = true};
	size_t end = digits_read(t, i, 2, 2, &time->hour);
	if (!end)
		return 0;
	const size_t minute_end = time_read_minutes(t, end, time);
	end = minute_end ? minute_end : bare_hour(t, end, time);
	*is_possible = !mymr_time_check(time);
	return end;
}
