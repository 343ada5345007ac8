/* SPDX-License-Identifier: MIT */
#include "locale/date_read.h"

#include "locale/number_read.h"
#include "locale/time_read.h"
#include "locale/words.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2999

/* Behind the full stop of an abbreviated name that ends at i, or i. */
static size_t
stop(const struct text *t, size_t i, const struct word *w)
{
	return w->form != FORM_NAME && byte_at(t, i) == '.' ? i + 1 : i;
}

/* Behind a name, its full stop and the gap that follows; 0 without a gap. */
static size_t
behind_name(const struct text *t, size_t i, const struct word *w)
{
	i = stop(t, i, w);
	size_t next = gap(t, i);
	return next > i ? next : 0;
}

static size_t
year(const struct text *t, size_t i, struct mymr_date *d)
{
	int value;
	size_t end = digits_read(t, i, 4, 4, &value);
	if (!end || value < FIRST_YEAR || value > LAST_YEAR)
		return 0;
	char c = byte_at(t, end);
	if (is_letter(c) || c == '%' || (c == '-' && is_digit(byte_at(t, end + 1))))
		return 0;
	/* March 3, 1430 GMT */
	if (time_has_zone(t, end))
		return 0;
	d->year = value;
	d->has |= MYMR_DATE_YEAR;
	return end;
}

/* The year behind a date that ends at i, after a comma or on the same line; otherwise i. */
static size_t
year_behind(const struct text *t, size_t i, struct mymr_date *d)
{
	bool has_comma = byte_at(t, i) == ',';
	size_t from = i + has_comma;
	size_t next = has_comma ? gap(t, from) : gap_on_line(t, from);
	size_t end = next > from || has_comma ? year(t, next, d) : 0;
	return end ? end : i;
}

/* The suffix of an ordinal day at i, if it is the right one; i without a suffix. */
static size_t
suffix(const struct text *t, size_t i, int day)
{
	static const char *const suffixes[] = {"th", "st", "nd", "rd"};
	int unit = day % 10;
	const char *s = suffixes[unit > 3 || day / 10 == 1 ? 0 : unit];
	return lower(byte_at(t, i)) == s[0] && lower(byte_at(t, i + 1)) == s[1] ? i + 2 : i;
}

static size_t
day(const struct text *t, size_t i, struct mymr_date *d)
{
	int value;
	size_t end = digits_read(t, i, 1, 2, &value);
	if (!end || !is_digit(t->s[i]))
		return 0;
	d->day = value;
	d->has |= MYMR_DATE_DAY;
	return suffix(t, end, value);
}

/* July 24, 2017; July 24; July 2017; July */
static size_t
month_first(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t end;
	const struct word *w = word_en(t, i, WORD_MONTH, &end);
	if (!w)
		return 0;
	d->month = w->value;
	d->has |= MYMR_DATE_MONTH;
	size_t next = behind_name(t, end, w);
	size_t day_end = next ? day(t, next, d) : 0;
	if (day_end)
		return year_behind(t, day_end, d);
	size_t year_end = next ? year(t, next, d) : year_behind(t, stop(t, end, w), d);
	return year_end ? year_end : stop(t, end, w);
}

/* 24 July 2017; 24th of July */
static size_t
day_first(const struct text *t, size_t i, struct mymr_date *d)
{
	struct mymr_date found = *d;
	size_t end = day(t, i, &found);
	size_t next = end ? gap(t, end) : 0;
	if (next == end)
		return 0;
	size_t of = phrase_en(t, next, "of");
	if (of)
		next = gap(t, of);
	size_t month_end;
	const struct word *w = word_en(t, next, WORD_MONTH, &month_end);
	if (!w)
		return 0;
	found.month = w->value;
	found.has |= MYMR_DATE_MONTH;
	*d = found;
	return year_behind(t, stop(t, month_end, w), d);
}

static size_t
core(const struct text *t, size_t i, struct mymr_date *d)
{
	return is_digit(byte_at(t, i)) ? day_first(t, i, d) : month_first(t, i, d);
}

size_t
date_read_en(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t end;
	*d = (struct mymr_date){0};
	const struct word *w = word_en(t, i, WORD_WEEKDAY, &end);
	if (!w)
		return core(t, i, d);
	struct mymr_date rest = {.weekday = w->value, .has = MYMR_DATE_WEEKDAY};
	*d = rest;
	size_t at = stop(t, end, w);
	size_t next = gap(t, at + (byte_at(t, at) == ','));
	size_t rest_end = next > at ? core(t, next, &rest) : 0;
	if (!rest_end || !(rest.has & MYMR_DATE_DAY))
		return at;
	*d = rest;
	return rest_end;
}
