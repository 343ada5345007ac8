/* SPDX-License-Identifier: MIT */
#include "locale/time_read.h"

#include "locale/burmese.h"
#include "locale/number_read.h"
#include "locale/words.h"

#define VISARGA "\xE1\x80\xB8" /* း, typed for a colon */

/* Two digits of minutes behind a colon at i; 0 for none. */
static size_t
minutes(const struct text *t, size_t i, struct mymr_time *time)
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

static size_t
of_24_hours(const struct text *t, size_t i, size_t end, struct mymr_time *time)
{
	/* "9:30" may be a score or a verse; "09:30" is a time. */
	if (!time->has_minute || !is_digit(byte_at(t, i + 1)) || time->hour > 23)
		return 0;
	time->is_24_hour = true;
	size_t word = phrase_en(t, gap_on_line(t, end), "hours");
	if (!word)
		word = phrase_en(t, gap_on_line(t, end), "hrs");
	return word ? word : end;
}

/* 9.30 where a.m. or p.m. follows, as British papers write: the end, 0 for none. */
static size_t
dotted(const struct text *t, size_t i, struct mymr_time *time)
{
	struct numeral v;
	bool is_afternoon;
	size_t end = number_read(t, i, &v);
	if (!end || v.value.scale != 2 || v.is_grouped || v.is_malformed || v.n_digits > 4)
		return 0;
	if (!meridian(t, gap_on_line(t, end), &is_afternoon))
		return 0;
	time->hour = (int)(v.value.mantissa / 100);
	time->minute = (int)(v.value.mantissa % 100);
	time->has_minute = true;
	return end;
}

size_t
time_read_en(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible)
{
	bool is_afternoon;
	*time = (struct mymr_time){0};
	size_t end = dotted(t, i, time);
	if (!end)
		end = digits_read(t, i, 1, 2, &time->hour);
	if (!end)
		return 0;
	size_t minute_end = time->has_minute ? 0 : minutes(t, end, time);
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

/* ခွဲ or minutes in words behind နာရီ at i: the end; i without. */
static size_t
rest_of_hour(const struct text *t, size_t i, struct mymr_time *time)
{
	size_t at = gap(t, i);
	size_t half = phrase_my(t, at, MY_HALF);
	int value;
	if (half) {
		time->minute = 30;
		time->has_minute = true;
		return half;
	}
	size_t end = digits_read(t, at, 1, 2, &value);
	size_t word = end ? phrase_my(t, gap(t, end), MY_MINUTE) : 0;
	if (!word)
		return i;
	time->minute = value;
	time->has_minute = true;
	return word;
}

/* Digits and နာရီ, the digits perhaps in brackets; *has_colon when the minutes are among them. */
static size_t
clock(const struct text *t, size_t i, struct mymr_time *time, bool *has_colon)
{
	bool in_brackets = byte_at(t, i) == '(';
	size_t end = digits_read(t, i + in_brackets, 1, 2, &time->hour);
	if (!end)
		return 0;
	size_t minute_end = minutes(t, end, time);
	*has_colon = minute_end > 0;
	if (minute_end)
		end = minute_end;
	if (in_brackets && byte_at(t, end++) != ')')
		return 0;
	end = phrase_my(t, gap(t, end), MY_OCLOCK);
	if (!end)
		return 0;
	return *has_colon ? end : rest_of_hour(t, end, time);
}

size_t
time_read_my(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible)
{
	size_t part_end;
	bool has_colon;
	*time = (struct mymr_time){0};
	const struct word *part = word_my(t, i, WORD_DAYPART, &part_end);
	size_t end = clock(t, part ? gap(t, part_end) : i, time, &has_colon);
	/* Without a part of the day, hours in words are a duration. */
	if (!end || (!part && !has_colon))
		return 0;
	time->is_24_hour = !part;
	*is_possible = time->minute < 60 &&
		       (part ? resolve(&dayparts[part->value], &time->hour) : time->hour < 24);
	return end;
}
