/* SPDX-License-Identifier: MIT */
#include "locale/date_read.h"

#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/number_read.h"
#include "locale/words.h"

/* A whole number, which may stand in brackets: (၂၄). */
static size_t
number(const struct text *t, size_t i, size_t min, size_t max, int *value)
{
	bool in_brackets = byte_at(t, i) == '(';
	size_t end = digits_read(t, i + in_brackets, min, max, value);
	if (!end || !in_brackets)
		return end;
	return byte_at(t, end) == ')' ? end + 1 : 0;
}

/* ၂၀၁၇ ခုနှစ်, ၂၀၂၀ ပြည့်နှစ်; *is_marked says whether a word for year stands there. */
static size_t
year(const struct text *t, size_t i, struct mymr_date *d, bool *is_marked)
{
	size_t end = number(t, i, 4, 4, &d->year);
	if (!end)
		return 0;
	d->has |= MYMR_DATE_YEAR;
	size_t next = gap(t, end);
	size_t mark = phrase_my(t, next, MY_YEAR);
	if (!mark)
		mark = phrase_my(t, next, MY_ROUND_YEAR);
	*is_marked = mark > 0;
	if (!mark)
		mark = phrase_my(t, next, MY_YEAR_SHORT);
	return mark ? mark : end;
}

/* Behind the word for day, ရက် or ရက်နေ့, at i, or 0. */
static size_t
day_word(const struct text *t, size_t i)
{
	size_t end = phrase_my(t, i, MY_DAY);
	size_t longer = end ? phrase_my(t, end, MY_WEEKDAY) : 0;
	return longer ? longer : end;
}

/* Without its word, a day that closes a whole date is still one: ၂၀၁၇ ဇူလိုင် ၂၄ */
static bool
closes_date(const struct text *t, size_t i, const struct mymr_date *d)
{
	size_t end, len;
	if (!(d->has & MYMR_DATE_YEAR))
		return false;
	if (word_my(t, gap_my(t, i), WORD_WEEKDAY, &end))
		return true;
	uint32_t next = code_at(t, gap_on_line(t, i), &len);
	return len == 0 || next == '\n' || next == 0x104A || next == 0x104B;
}

/* နှစ်ဆယ့်လေး, which needs its word. */
static size_t
spelled_day(const struct text *t, size_t i, int *value)
{
	struct mymr_number v;
	const size_t end = spelled_read_my(t, i, t->n, &v);
	if (!end || v.scale || v.exponent || v.mantissa < 1 || v.mantissa > 31)
		return 0;
	*value = (int)v.mantissa;
	return phrase_my(t, gap(t, end), MY_DAY) ? end : 0;
}

/* ၂၄ ရက်, ၂၄ ရက်နေ့ */
static size_t
day(const struct text *t, size_t i, struct mymr_date *d)
{
	int value;
	size_t end = number(t, i, 1, 2, &value);
	if (!end)
		end = spelled_day(t, i, &value);
	size_t word = end ? day_word(t, gap(t, end)) : 0;
	/* In brackets it may count something: ၂၀၁၇ ခုနှစ် ဇူလိုင်လ (၁၂) */
	if (!end || (!word && (byte_at(t, i) == '(' || !closes_date(t, end, d))))
		return 0;
	d->day = value;
	d->has |= MYMR_DATE_DAY;
	return word ? word : end;
}

static size_t
weekday(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t end;
	const struct word *w = word_my(t, i, WORD_WEEKDAY, &end);
	if (!w)
		return 0;
	d->weekday = w->value;
	d->has |= MYMR_DATE_WEEKDAY;
	size_t word = phrase_my(t, end, MY_WEEKDAY);
	return word ? word : end;
}

/* ဇူလိုင်လ ၂၄ ရက် and what may follow; a month without a day needs its လ. */
static size_t
month(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t end;
	const struct word *w = word_my(t, i, WORD_MONTH, &end);
	if (!w)
		return 0;
	size_t mark = phrase_my(t, end, MY_MONTH);
	if (!mark && !syllable_starts(t, end))
		return 0;
	struct mymr_date found = *d;
	found.month = w->value;
	found.has |= MYMR_DATE_MONTH;
	size_t day_end = day(t, gap_my(t, mark ? mark : end), &found);
	if (!day_end && !mark && !(found.has & MYMR_DATE_YEAR))
		return 0;
	*d = found;
	return day_end ? day_end : mark ? mark : end;
}

/* The weekday behind a day that ends at i, or i. */
static size_t
weekday_behind(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t next = gap_my(t, i);
	if (!(d->has & MYMR_DATE_DAY) || d->has & MYMR_DATE_WEEKDAY)
		return i;
	size_t end = weekday(t, next, d);
	return end ? end : i;
}

/* With or without a year. */
static size_t
core(const struct text *t, size_t i, struct mymr_date *d)
{
	bool is_marked = false;
	struct mymr_date found = *d;
	size_t year_end = year(t, i, &found, &is_marked);
	size_t end = month(t, year_end ? gap_my(t, year_end) : i, &found);
	if (!end && !is_marked)
		return 0;
	*d = found;
	return end ? weekday_behind(t, end, d) : year_end;
}

/* A weekday first: တနင်္လာနေ့၊ ဇူလိုင်လ ၂၄ ရက်; alone it needs its နေ့. */
static size_t
weekday_first(const struct text *t, size_t i, struct mymr_date *d)
{
	struct mymr_date found = *d;
	size_t end = weekday(t, i, &found);
	size_t name_end;
	if (!end)
		return 0;
	*d = found;
	size_t rest = core(t, gap_my(t, end), &found);
	if (rest && found.has & MYMR_DATE_DAY) {
		*d = found;
		return rest;
	}
	word_my(t, i, WORD_WEEKDAY, &name_end);
	return end > name_end ? end : 0;
}

/* ၂၄ ဇူလိုင် ၂၀၁၇, ၂၄ ရက် ဇူလိုင်လ ၂၀၁၇ ခုနှစ်, as calendars in English order have it: with the year. */
static size_t
day_first(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t month_end;
	bool is_marked;
	size_t end = number(t, i, 1, 2, &d->day);
	const size_t word = end ? day_word(t, gap(t, end)) : 0;
	const size_t at = end ? gap_my(t, word ? word : end) : 0;
	const struct word *w = at ? word_my(t, at, WORD_MONTH, &month_end) : NULL;
	if (!w)
		return 0;
	const size_t mark = phrase_my(t, month_end, MY_MONTH);
	d->month = w->value;
	d->has = MYMR_DATE_MONTH | MYMR_DATE_DAY;
	const size_t year_end = year(t, gap_my(t, mark ? mark : month_end), d, &is_marked);
	return year_end ? year_end : 0;
}

/* ၁၅-၁၂-၂၀၁၉ ရက်နေ့ */
static size_t
numeric(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t end = date_read_numeric(t, i, d);
	size_t word = end ? day_word(t, gap(t, end)) : 0;
	return word ? word : end;
}

size_t
date_read_my(const struct text *t, size_t i, struct mymr_date *d)
{
	*d = (struct mymr_date){0};
	size_t end = numeric(t, i, d);
	if (end)
		return end;
	*d = (struct mymr_date){0};
	end = day_first(t, i, d);
	if (end)
		return end;
	*d = (struct mymr_date){0};
	end = weekday_first(t, i, d);
	if (end)
		return end;
	*d = (struct mymr_date){0};
	return core(t, i, d);
}
