/* SPDX-License-Identifier: MIT */
#include "locale/time_read.h"

#include <string.h>
#include "locale/number_read.h"
#include "locale/time_words.h"
#include "locale/words.h"

#define VISARGA "\xE1\x80\xB8" /* း, typed for a colon */

size_t
time_read_minutes(const struct text *t, size_t i, struct mymr_time *time)
{
	size_t at = byte_at(t, i) == ':' ? i + 1 : has_at(t, i, VISARGA) ? i + 3 : 0;
	size_t end = at ? digits_read(t, at, 2, 2, &time->minute) : 0;
	time->has_minute = end > 0;
	return end;
}

/* a.m., am, AM, P.M. ... at i: the end, 0 for none. */
static size_t
meridian(const struct text *t, size_t i, bool *is_afternoon)
{
	char c = lower(byte_at(t, i));
	*is_afternoon = c == 'p';
	if (c != 'a' && c != 'p')
		return 0;
	bool has_stop = byte_at(t, i + 1) == '.';
	i += 1 + has_stop;
	if (lower(byte_at(t, i)) != 'm' || is_letter(byte_at(t, i + 1)))
		return 0;
	return i + 1 + (has_stop && byte_at(t, i + 1) == '.');
}

/* Behind the +6:30, +0630 or -5 of "GMT+6:30"; i for none, as in "9:00 GMT-11:00 GMT". */
static size_t
pass_offset(const struct text *t, size_t i)
{
	int hours, minutes;
	if (byte_at(t, i) != '+' && byte_at(t, i) != '-')
		return i;
	size_t end = digits_read(t, i + 1, 4, 4, &hours);
	if (end)
		hours /= 100;
	else
		end = digits_read(t, i + 1, 1, 2, &hours);
	if (!end || hours > 14)
		return i;
	if (byte_at(t, end) == ':')
		end = digits_read(t, end + 1, 2, 2, &minutes);
	const bool is_next_time =
		end && (gap_on_line(t, end) > end ? is_upper(byte_at(t, gap_on_line(t, end)))
						  : is_letter(byte_at(t, end)));
	return end && !is_next_time ? end : i;
}

size_t
time_read_zone(const struct text *t, size_t i)
{
	int ignored;
	if (!is_upper(byte_at(t, i)))
		return 0;
	const size_t end = time_word(t, i, MYMR_ENGLISH, TIME_ZONE, &ignored);
	for (size_t k = i; k < end; k++) {
		if (!is_upper(t->s[k]))
			return 0;
	}
	const bool has_offset = end - i == 3 && (memcmp(t->s + i, "GMT", 3) == 0 ||
							memcmp(t->s + i, "UTC", 3) == 0);
	return has_offset ? pass_offset(t, end) : end;
}

size_t
time_pass_zone(const struct text *t, size_t i)
{
	const size_t end = time_read_zone(t, gap_on_line(t, i));
	return end && gap_on_line(t, i) > i ? end : i;
}

bool
time_has_zone(const struct text *t, size_t end)
{
	return time_read_zone(t, gap_on_line(t, end)) > 0;
}

/* Behind the dash or "to" of a range at i and the blanks around it, 0 for none. */
static size_t
pass_dash(const struct text *t, size_t i)
{
	i = gap_on_line(t, i);
	const size_t end = byte_at(t, i) == '-'           ? i + 1
			   : has_at(t, i, "\xE2\x80\x93") ? i + 3
							  : phrase_en(t, i, "to");
	return end ? gap_on_line(t, end) : 0;
}

/* The 9:00 of "9:00 - 17:00": of two such numbers in verses and scores none is :00. */
static bool
begins_hours(const struct text *t, size_t end, int minute)
{
	struct mymr_time to = {0};
	const size_t at = pass_dash(t, end);
	const size_t hour_end = at ? digits_read(t, at, 2, 2, &to.hour) : 0;
	return hour_end && to.hour < 24 && time_read_minutes(t, hour_end, &to) && to.minute < 60 &&
	       (minute == 0 || to.minute == 0);
}

/* The 17:45 at i of "9:30 - 17:45", which may be a verse as well. */
static bool
ends_verses(const struct text *t, size_t i, int minute)
{
	for (size_t from = i > 10 ? i - 10 : 0; from + 4 < i; from++) {
		struct mymr_time first = {0};
		const bool is_start = from == 0 || !is_digit(t->s[from - 1]);
		const size_t hour_end = is_start ? digits_read(t, from, 1, 1, &first.hour) : 0;
		const size_t end = hour_end ? time_read_minutes(t, hour_end, &first) : 0;
		if (end && pass_dash(t, end) == i)
			return first.minute != 0 && minute != 0;
	}
	return false;
}

static size_t
of_24_hours(const struct text *t, size_t i, size_t end, struct mymr_time *time)
{
	/* "9:30" may be a score or a verse; "09:30" and "9:30 GMT" are times. */
	int hour;
	if (!time->has_minute || time->hour > 23)
		return 0;
	if (!time_has_zone(t, end) && !digits_read(t, i, 2, 2, &hour) &&
		!digits_read(t, i, 4, 4, &hour) && !begins_hours(t, end, time->minute))
		return 0;
	if (ends_verses(t, i, time->minute))
		return 0;
	time->is_24_hour = true;
	size_t word = phrase_en(t, gap_on_line(t, end), "hours");
	if (!word)
		word = phrase_en(t, gap_on_line(t, end), "hrs");
	return word ? word : end;
}

size_t
time_read_dotted(const struct text *t, size_t i, struct mymr_time *time)
{
	struct numeral v;
	const size_t end = number_read(t, i, &v);
	if (!end || v.value.scale != 2 || v.is_grouped || v.is_malformed || v.n_digits > 4 ||
		!memchr(t->s + i, '.', end - i))
		return 0;
	time->hour = (int)(v.value.mantissa / 100);
	time->minute = (int)(v.value.mantissa % 100);
	time->has_minute = true;
	return end;
}

/* 1100 GMT behind a dash or a word at i, as in "from 0900 to 1100 GMT". */
static bool
is_before_zone(const struct text *t, size_t i)
{
	static const char *const words[] = {"to", "and", "until", "-", "\xE2\x80\x93"};
	int digits;
	for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
		const size_t word = phrase_en(t, gap_on_line(t, i), words[k]);
		const size_t end = word ? digits_read(t, gap_on_line(t, word), 4, 4, &digits) : 0;
		if (end)
			return time_has_zone(t, end);
	}
	return false;
}

/* 1430 where a zone follows, as agencies write: the end, 0 for none. */
static size_t
joined(const struct text *t, size_t i, struct mymr_time *time)
{
	int digits;
	const size_t end = is_digit(byte_at(t, i)) ? digits_read(t, i, 4, 4, &digits) : 0;
	if (!end || (!time_has_zone(t, end) && !is_before_zone(t, end)))
		return 0;
	*time = (struct mymr_time){
		.hour = digits / 100, .minute = digits % 100, .has_minute = true};
	return end;
}

/* 9.30 where a.m., p.m. or a zone follows, as British papers write: the end, 0 for none. */
static size_t
dotted(const struct text *t, size_t i, struct mymr_time *time)
{
	struct mymr_time found = {0};
	bool is_afternoon;
	const size_t end = time_read_dotted(t, i, &found);
	if (!end || (!time_has_zone(t, end) && !meridian(t, gap_on_line(t, end), &is_afternoon)))
		return 0;
	*time = found;
	return end;
}

size_t
time_read_en(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible)
{
	bool is_afternoon;
	*time = (struct mymr_time){0};
	size_t end = dotted(t, i, time);
	if (!end)
		end = joined(t, i, time);
	if (!end)
		end = digits_read(t, i, 1, 2, &time->hour);
	if (!end)
		return 0;
	size_t minute_end = time->has_minute ? 0 : time_read_minutes(t, end, time);
	if (minute_end)
		end = minute_end;
	*is_possible = time->minute < 60;
	size_t mark = meridian(t, gap_on_line(t, end), &is_afternoon);
	if (!mark)
		return of_24_hours(t, i, end, time);
	*is_possible &= time->hour >= 1 && time->hour <= 12;
	time->hour = time->hour % 12 + (is_afternoon ? 12 : 0);
	return mark;
}
