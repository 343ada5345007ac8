/* SPDX-License-Identifier: MIT */
#include "locale/time_read.h"

#include <string.h>
#include "locale/number_read.h"
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

static size_t
of_24_hours(const struct text *t, size_t i, size_t end, struct mymr_time *time)
{
	/* "9:30" may be a score or a verse; "09:30" is a time. */
	if (!time->has_minute || !digits_read(t, i, 2, 2, &time->hour) || time->hour > 23)
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

/* 9.30 where a.m. or p.m. follows, as British papers write: the end, 0 for none. */
static size_t
dotted(const struct text *t, size_t i, struct mymr_time *time)
{
	struct mymr_time found = {0};
	bool is_afternoon;
	const size_t end = time_read_dotted(t, i, &found);
	if (!end || !meridian(t, gap_on_line(t, end), &is_afternoon))
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
