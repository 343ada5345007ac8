/* SPDX-License-Identifier: MIT */
/* Dates of forms, whole or in part. */
#include "locale/burmese.h"
#include "locale/counted.h"
#include "locale/date_read.h"
#include "locale/date_write.h"
#include "locale/number_read.h"
#include "locale/slot_type.h"
#include "locale/time_read.h"
#include "locale/words.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2999
#define DAY MYMR_DATE_DAY
#define MONTH MYMR_DATE_MONTH
#define YEAR MYMR_DATE_YEAR
#define WEEKDAY MYMR_DATE_WEEKDAY
#define MAX_SHORT_NAME 4

/* A year alone that no noun follows: in 2017, but not "in 2000 houses", nor "by 1430 GMT". */
static size_t
year_en(const struct text *t, size_t i, struct mymr_date *d)
{
	size_t word_end;
	const size_t end = is_digit(byte_at(t, i)) ? digits_read(t, i, 4, 4, &d->year) : 0;
	const char c = byte_at(t, end);
	if (!end || d->year < FIRST_YEAR || d->year > LAST_YEAR || is_letter(c) || c == '%' ||
		c == '-' || c == '/' || time_has_zone(t, end) ||
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
is_dash(uint32_t cp)
{
	return cp == '-' || cp == 0x2013;
}

/* The weekday of Mon–Fri beside what stands at i..end. */
static bool
has_other_weekday(const struct text *t, size_t i, size_t end)
{
	size_t len, start, word_end;
	const size_t next = gap(t, end);
	if (is_dash(code_at(t, next, &len)))
		return word_en(t, gap(t, next + len), WORD_WEEKDAY, &word_end) != NULL;
	while (i > 0 && t->s[i - 1] == ' ')
		i--;
	if (!is_dash(code_before(t, i, &start)))
		return false;
	while (start > 0 && t->s[start - 1] == ' ')
		start--;
	for (i = start; start > 0 && is_letter(t->s[start - 1]);)
		start--;
	return word_en(t, start, WORD_WEEKDAY, &word_end) && word_end == i;
}

/* Mon and Sun are a people and a star; with a full stop, whole, or in Mon–Fri they are days. */
static bool
is_short_weekday(const struct text *t, size_t i, size_t end, const struct mymr_date *d)
{
	return d->has == WEEKDAY && end - i <= MAX_SHORT_NAME && t->s[end - 1] != '.' &&
	       !has_other_weekday(t, i, end);
}

/* Any date, possible or not. */
static size_t
read_any(const struct text *t, size_t i, enum mymr_language language, struct mymr_date *d)
{
	if (language == MYMR_ENGLISH) {
		const size_t end = named_en(t, i, d);
		if (end)
			return is_short_weekday(t, i, end, d) ? 0 : end;
		return year_en(t, i, d);
	}
	const size_t end = date_read_my(t, i, d);
	return end && !has_at(t, end, MY_PLURAL) ? end : 0;
}

/* A date that has one of the fields of some and none of those of no. */
static size_t
read_date(const struct text *t, size_t i, enum mymr_language language, unsigned some, unsigned no,
	struct mymr_date *d)
{
	const size_t end = read_any(t, i, language, d);
	return end && d->has & some && !(d->has & no) && !mymr_date_check(d) ? end : 0;
}

#define READER(name, language, some, no)                                                       \
	static size_t name(const struct text *t, size_t i, size_t limit, struct mymr_value *v) \
	{                                                                                      \
		(void)limit;                                                                   \
		return read_date(t, i, language, some, no, &v->date);                          \
	}

READER(date_en, MYMR_ENGLISH, DAY, 0)
READER(date_my, MYMR_BURMESE, DAY, 0)
READER(month_en, MYMR_ENGLISH, MONTH, DAY)
READER(month_my, MYMR_BURMESE, MONTH, DAY)
READER(year_alone_en, MYMR_ENGLISH, YEAR, MONTH | DAY | WEEKDAY)
READER(year_alone_my, MYMR_BURMESE, YEAR, MONTH | DAY | WEEKDAY)
READER(when_my, MYMR_BURMESE, YEAR | MONTH | DAY | WEEKDAY, 0)
READER(weekday_en, MYMR_ENGLISH, WEEKDAY, YEAR | MONTH | DAY)
READER(weekday_my, MYMR_BURMESE, WEEKDAY, YEAR | MONTH | DAY)

/* "After May" may be after somebody of that name; "since May" is a form of its own. */
static size_t
when_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	size_t name_end;
	(void)limit;
	const size_t end = read_date(t, i, MYMR_ENGLISH, YEAR | MONTH | DAY | WEEKDAY, 0, &v->date);
	const struct word *w = v->date.has == MONTH ? word_en(t, i, WORD_MONTH, &name_end) : NULL;
	return w && w->is_also_word ? 0 : end;
}

static void
put_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_date(p, &v->date, MYMR_ENGLISH, MYMR_DATE_NEWS);
}

static void
put_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_date(p, &v->date, MYMR_BURMESE, MYMR_DATE_NEWS);
}

const struct slot_type slot_date = {{date_en, date_my}, {put_en, put_my}};
const struct slot_type slot_month = {{month_en, month_my}, {put_en, put_my}};
const struct slot_type slot_year = {{year_alone_en, year_alone_my}, {put_en, put_my}};
const struct slot_type slot_when = {{when_en, when_my}, {put_en, put_my}};
const struct slot_type slot_weekday = {{weekday_en, weekday_my}, {put_en, put_my}};
