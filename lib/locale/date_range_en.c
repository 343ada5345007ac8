/* SPDX-License-Identifier: MIT */
#include "locale/date_range.h"
#include "locale/date_read.h"
#include "locale/date_write.h"
#include "locale/number_read.h"
#include "locale/words.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2999

static bool
is_dash(uint32_t cp)
{
	return cp == '-' || cp == 0x2013 || cp == 0x2014;
}

/* Behind what joins two dates at i: a dash, "to", "through"; 0 for none. */
static size_t
joint(const struct text *t, size_t i, bool *is_word)
{
	static const char *const words[] = {"to", "through", "until", "till"};
	size_t len;
	const size_t at = gap(t, i);
	*is_word = false;
	if (is_dash(code_at(t, at, &len)))
		return gap(t, at + len);
	for (size_t k = 0; k < sizeof words / sizeof *words && at > i; k++) {
		const size_t end = phrase_en(t, at, words[k]);
		if (end && gap(t, end) > end) {
			*is_word = true;
			return gap(t, end);
		}
	}
	return 0;
}

static size_t
year_at(const struct text *t, size_t i, int *year)
{
	const size_t end = is_digit(byte_at(t, i)) ? digits_read(t, i, 4, 4, year) : 0;
	return end && *year >= FIRST_YEAR && *year <= LAST_YEAR && !is_letter(byte_at(t, end)) ? end
											       : 0;
}

/* Behind a day of two digits at most and its suffix; what follows is for the caller. */
static size_t
day_at(const struct text *t, size_t i, int *day)
{
	const size_t end = is_digit(byte_at(t, i)) ? digits_read(t, i, 1, 2, day) : 0;
	static const char *const suffixes[] = {"st", "nd", "rd", "th"};
	for (size_t k = 0; end && k < 4; k++) {
		const size_t behind = phrase_en(t, end, suffixes[k]);
		if (behind)
			return behind;
	}
	return end;
}

/* A date at i that a month's name makes one, or part of it. */
static size_t
named(const struct text *t, size_t i, struct mymr_date *d)
{
	const size_t end = date_read_en(t, i, d);
	return end && d->has & MYMR_DATE_MONTH ? end : 0;
}

/* 26, 2017; 26 */
static size_t
day_and_year(const struct text *t, size_t i, struct mymr_date *d)
{
	const size_t end = day_at(t, i, &d->day);
	if (!end || is_letter(byte_at(t, end)))
		return 0;
	d->has = MYMR_DATE_DAY;
	const size_t at = gap(t, end + (byte_at(t, end) == ','));
	const size_t year_end = at > end ? year_at(t, at, &d->year) : 0;
	if (year_end)
		d->has |= MYMR_DATE_YEAR;
	return year_end ? year_end : end;
}

/* July 24-26, 2017; July 24 to August 2; January-March 2017 */
static size_t
month_first(const struct text *t, size_t i, struct mymr_date_range *r)
{
	bool is_word;
	size_t end = named(t, i, &r->from);
	const size_t at = end ? joint(t, end, &is_word) : 0;
	if (!at)
		return 0;
	end = named(t, at, &r->to);
	if (!end && r->from.has & MYMR_DATE_DAY)
		end = day_and_year(t, at, &r->to);
	return end && date_range_complete(r) ? end : 0;
}

/* 24-26 July 2017 */
static size_t
day_first(const struct text *t, size_t i, struct mymr_date_range *r)
{
	bool is_word;
	r->from = (struct mymr_date){.has = MYMR_DATE_DAY};
	size_t end = day_at(t, i, &r->from.day);
	const size_t at = end ? joint(t, end, &is_word) : 0;
	end = at ? named(t, at, &r->to) : 0;
	return end && r->to.has & MYMR_DATE_DAY && date_range_complete(r) ? end : 0;
}

/* 2010-2015; "2010 to 2015" needs its "from", which is a form of its own. */
static size_t
years(const struct text *t, size_t i, struct mymr_date_range *r)
{
	bool is_word;
	r->from = r->to = (struct mymr_date){.has = MYMR_DATE_YEAR};
	const size_t end = year_at(t, i, &r->from.year);
	const size_t at = end ? joint(t, end, &is_word) : 0;
	const size_t to = at && !is_word ? year_at(t, at, &r->to.year) : 0;
	return to && date_range_complete(r) ? to : 0;
}

size_t
date_range_read_en(const struct text *t, size_t i, struct mymr_date_range *r)
{
	const bool is_digit_first = is_digit(byte_at(t, i));
	if (!is_digit_first && !is_upper(byte_at(t, i)))
		return 0;
	*r = (struct mymr_date_range){0};
	size_t end = month_first(t, i, r);
	if (!end && is_digit_first)
		end = day_first(t, i, r);
	return !end && is_digit_first ? years(t, i, r) : end;
}

static void
put_day_and_year(struct put *p, const struct mymr_date *from, const struct mymr_date *to)
{
	put_int(p, to->day, 1);
	if (!(from->has & MYMR_DATE_YEAR))
		return;
	put_text(p, ", ");
	put_int(p, from->year, 1);
}

void
put_date_range_en(struct put *p, const struct mymr_date *from, const struct mymr_date *to)
{
	struct mymr_date first = *from, last = *to;
	const bool shares_year = from->has & MYMR_DATE_YEAR && !(to->has & MYMR_DATE_YEAR);
	if (shares_year) {
		first.has &= ~(unsigned)MYMR_DATE_YEAR;
		last.year = from->year;
		last.has |= MYMR_DATE_YEAR;
	}
	put_date(p, &first, MYMR_ENGLISH, MYMR_DATE_NEWS);
	if (!(to->has & MYMR_DATE_MONTH) && to->has & MYMR_DATE_DAY) {
		put_text(p, "\xE2\x80\x93");
		put_day_and_year(p, from, to);
		return;
	}
	put_text(p, from->has == MYMR_DATE_YEAR ? "\xE2\x80\x93" : " to ");
	put_date(p, &last, MYMR_ENGLISH, MYMR_DATE_NEWS);
}
