/* SPDX-License-Identifier: MIT */
#include "locale/slot_date.h"
#include "locale/burmese.h"
#include "locale/counted.h"
#include "locale/date_read.h"
#include "locale/number_read.h"
#include "locale/words.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2999
#define DAY MYMR_DATE_DAY
#define MONTH MYMR_DATE_MONTH
#define YEAR MYMR_DATE_YEAR

/* Four digits that can be a year. */
static size_t
year_digits(const struct text *t, size_t i, int *year)
{
	const size_t end = digits_read(t, i, 4, 4, year);
	return end && *year >= FIRST_YEAR && *year <= LAST_YEAR ? end : 0;
}

static size_t
year_en(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t word_end;
	const size_t end = is_digit(byte_at(t, i)) ? year_digits(t, i, &d->year) : 0;
	const char c = byte_at(t, end);
	if (!end || is_letter(c) || c == '%' || c == '-' || c == '/' ||
		counted_word_en(t, gap(t, end),
			COUNTED_MONEY | COUNTED_UNIT | COUNTED_DURATION | COUNTED_NOUN |
				COUNTED_PERCENT,
			&word_end))
		return 0;
	d->has = YEAR;
	return end;
}

static bool
is_capitalized(const struct text *t, size_t i, size_t end)
{
	while (i < end && !is_letter(t->s[i]))
		i++;
	return i < end && is_upper(t->s[i]);
}

/* A date whose names have their capitals. */
static size_t
named_en(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t end = date_read_numeric(t, i, d);
	if (end)
		return end;
	end = date_read_en(t, i, d);
	return end && is_capitalized(t, i, end) ? end : 0;
}

static bool
fits(enum slot slot, unsigned has)
{
	switch (slot) {
	case SLOT_DATE:
		return has & DAY;
	case SLOT_MONTH:
		return has & MONTH && !(has & DAY);
	case SLOT_WEEKDAY:
		return has == MYMR_DATE_WEEKDAY;
	case SLOT_YEAR:
		return has == YEAR;
	default:
		return slot == SLOT_WHEN;
	}
}

/* 1990s */
static size_t
decade_en(const struct text *t, size_t i, struct mymr_value *v)
{
	int year;
	const size_t end = is_digit(byte_at(t, i)) ? year_digits(t, i, &year) : 0;
	const size_t apostrophe = byte_at(t, end) == '\'' || has_at(t, end, "\xE2\x80\x99");
	const size_t at = end + (apostrophe ? byte_at(t, end) == '\'' ? 1 : 3 : 0);
	if (!end || year % 10 || byte_at(t, at) != 's' || is_letter(byte_at(t, at + 1)))
		return 0;
	v->date.year = year;
	return at + 1;
}

/* 2016-17, 2016-2017, with dashes of either kind */
static size_t
years(const struct text *t, size_t i, struct mymr_value *v)
{
	int from, to;
	size_t len;
	const size_t end = year_digits(t, i, &from);
	const uint32_t cp = code_at(t, end, &len);
	if (!end || (cp != '-' && cp != 0x2013))
		return 0;
	size_t to_end = digits_read(t, end + len, 4, 4, &to);
	if (!to_end) {
		to_end = digits_read(t, end + len, 2, 2, &to);
		to += from / 100 * 100;
	}
	if (!to_end || to != from + 1)
		return 0;
	v->date.year = from;
	v->to.year = to;
	return to_end;
}

static size_t
bare_year(const struct text *t, size_t i, struct mymr_value *v)
{
	const size_t end = year_digits(t, i, &v->date.year);
	const char c = byte_at(t, end);
	return end && !is_letter(c) && c != '-' ? end : 0;
}

size_t
slot_date_en(const struct text *t, size_t i, enum slot slot, struct mymr_value *v)
{
	if (slot == SLOT_DECADE)
		return decade_en(t, i, v);
	if (slot == SLOT_YEARS)
		return is_digit(byte_at(t, i)) ? years(t, i, v) : 0;
	if (slot == SLOT_DIGITS)
		return is_digit(byte_at(t, i)) ? bare_year(t, i, v) : 0;
	size_t end = named_en(t, i, &v->date);
	if (!end && (slot == SLOT_YEAR || slot == SLOT_WHEN))
		end = year_en(t, i, &v->date);
	return end && fits(slot, v->date.has) && !mymr_date_check(&v->date) ? end : 0;
}

/* ၁၉၉၀ ပြည့်လွန်နှစ်များ, also ပြည့်နှစ်များ and ခုနှစ်များ */
static size_t
decade_my(const struct text *t, size_t i, struct mymr_value *v)
{
	static const char *const words[] = {MY_DECADE, MY_ROUND_YEAR, MY_YEAR};
	const size_t end = year_digits(t, i, &v->date.year);
	for (size_t k = 0; end && v->date.year % 10 == 0 && k < 3; k++) {
		const size_t word = phrase_my(t, gap(t, end), words[k]);
		const size_t plural = word ? phrase_my(t, word, MY_PLURAL) : 0;
		if (plural)
			return plural;
	}
	return 0;
}

size_t
slot_date_my(const struct text *t, size_t i, enum slot slot, struct mymr_value *v)
{
	if (slot == SLOT_DECADE)
		return decade_my(t, i, v);
	if (slot == SLOT_YEARS)
		return years(t, i, v);
	if (slot == SLOT_DIGITS)
		return bare_year(t, i, v);
	const size_t end = date_read_my(t, i, &v->date);
	return end && fits(slot, v->date.has) && !mymr_date_check(&v->date) &&
			       !has_at(t, end, MY_PLURAL)
		       ? end
		       : 0;
}
