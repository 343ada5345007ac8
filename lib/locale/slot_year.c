/* SPDX-License-Identifier: MIT */
/* Years of forms that are no dates: decades, fiscal years, years of elections. */
#include "locale/burmese.h"
#include "locale/number_read.h"
#include "locale/slot_type.h"
#include "locale/words.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2999

/* Four digits that can be a year. */
static size_t
year_digits(const struct text *t, size_t i, int *year)
{
	const size_t end = digits_read(t, i, 4, 4, year);
	return end && *year >= FIRST_YEAR && *year <= LAST_YEAR ? end : 0;
}

static bool
is_latin(const struct text *t, size_t i)
{
	return is_digit(byte_at(t, i));
}

/* 1990s */
static size_t
decade_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	int year;
	const size_t end = is_digit(byte_at(t, i)) ? year_digits(t, i, &year) : 0;
	const size_t apostrophe = byte_at(t, end) == '\'' || has_at(t, end, "\xE2\x80\x99");
	const size_t at = end + (apostrophe ? byte_at(t, end) == '\'' ? 1 : 3 : 0);
	if (!end || year % 10 || byte_at(t, at) != 's' || is_letter(byte_at(t, at + 1)))
		return 0;
	v->date.year = year;
	return at + 1;
}

/* ၁၉၉၀ ပြည့်လွန်နှစ်များ, also ပြည့်နှစ်များ and ခုနှစ်များ */
static size_t
decade_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	static const char *const words[] = {MY_DECADE, MY_ROUND_YEAR, MY_YEAR};
	(void)limit;
	const size_t end = year_digits(t, i, &v->date.year);
	for (size_t k = 0; end && v->date.year % 10 == 0 && k < 3; k++) {
		const size_t word = phrase_my(t, gap(t, end), words[k]);
		const size_t plural = word ? phrase_my(t, word, MY_PLURAL) : 0;
		if (plural)
			return plural;
	}
	return 0;
}

/* 2016-17, 2016-2017, with dashes of either kind */
static size_t
years_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
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
years_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	return is_latin(t, i) ? years_my(t, i, limit, v) : 0;
}

static size_t
digits_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const size_t end = year_digits(t, i, &v->date.year);
	const char c = byte_at(t, end);
	return end && !is_letter(c) && c != '-' ? end : 0;
}

static size_t
digits_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	return is_latin(t, i) ? digits_my(t, i, limit, v) : 0;
}

static void
put_digits_of_year(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_int(p, v->date.year, 4);
}

static void
put_decade_en(struct put *p, const struct mymr_value *v, const char *s)
{
	put_digits_of_year(p, v, s);
	put_text(p, "s");
}

static void
put_decade_my(struct put *p, const struct mymr_value *v, const char *s)
{
	put_digits_of_year(p, v, s);
	put_text(p, " " MY_DECADE MY_PLURAL);
}

/* 2016-17 */
static void
put_years(struct put *p, const struct mymr_value *v, const char *s)
{
	put_digits_of_year(p, v, s);
	put_text(p, "-");
	put_int(p, v->to.year % 100, 2);
}

const struct slot_type slot_decade = {{decade_en, decade_my}, {put_decade_en, put_decade_my}};
const struct slot_type slot_digits = {
	{digits_en, digits_my}, {put_digits_of_year, put_digits_of_year}};
const struct slot_type slot_years = {{years_en, years_my}, {put_years, put_years}};
