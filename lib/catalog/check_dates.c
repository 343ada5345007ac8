/* SPDX-License-Identifier: MIT */
/* Rules on dates and their patterns. */
#include <mymr/digits.h>
#include <mymr/expression.h>
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"

#define MAX_DATES 16

struct found_date {
	size_t start;
	size_t end;
	struct mymr_date date;
};

static size_t
find_dates(struct found_date *dates, const struct check_text *t, enum mymr_language language)
{
	struct mymr_expression e;
	size_t n = 0;
	for (size_t at = 0; n < MAX_DATES && mymr_expression_next(t->s, t->n, &at, language, &e);) {
		if (e.type != MYMR_EXPRESSION_DATE || (e.form >= 0 && e.n_values == 0))
			continue;
		const struct mymr_date *d = e.form < 0 ? &e.span.date : &e.value[0].date;
		if (d->has & (MYMR_DATE_MONTH | MYMR_DATE_WEEKDAY))
			dates[n++] = (struct found_date){e.start, e.end, *d};
	}
	return n;
}

static bool
agrees(const struct mymr_date *a, const struct mymr_date *b)
{
	const unsigned both = a->has & b->has;
	return (!(both & MYMR_DATE_YEAR) || a->year == b->year) &&
	       (!(both & MYMR_DATE_MONTH) || a->month == b->month) &&
	       (!(both & MYMR_DATE_DAY) || a->day == b->day) &&
	       (!(both & MYMR_DATE_WEEKDAY) || a->weekday == b->weekday);
}

/* Whether a word begins as months and weekdays do: few texts need be read for their dates. */
static bool
has_calendar_word(const struct check_text *t)
{
	static const char starts[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec "
				     "Mon Tue Wed Thu Fri Sat Sun";
	for (size_t i = 0; i + 3 <= t->n; i++) {
		if (t->s[i] < 'A' || t->s[i] > 'Z')
			continue;
		for (const char *start = starts; start < starts + sizeof starts; start += 4) {
			if (memcmp(t->s + i, start, 3) == 0)
				return true;
		}
	}
	return false;
}

void
check_date_value(struct check *c)
{
	struct found_date from[MAX_DATES], to[MAX_DATES];
	if (!(c->text.has & HAS_MYANMAR))
		return;
	if (!(c->source.has & HAS_DIGIT) && !has_calendar_word(&c->source))
		return;
	const size_t n = find_dates(to, &c->text, MYMR_BURMESE);
	if (n == 0 || find_dates(from, &c->source, MYMR_ENGLISH) != n)
		return;
	for (size_t i = 0; i < n; i++) {
		bool is_found = false;
		for (size_t k = 0; k < n; k++)
			is_found |= agrees(&to[i].date, &from[k].date);
		if (!is_found)
			check_tell_of(c, to[i].start, to[i].end,
				N_("another date than in the source"), c->source.s + from[i].start,
				from[i].end - from[i].start);
	}
}

/* Where conversion letters of a pattern stand last before n; n when they do not. */
static size_t
find_conversion(const struct check_text *t, const char *letters)
{
	for (size_t i = 0; i + 1 < t->n; i++) {
		if (t->s[i] != '%')
			continue;
		i += t->s[i + 1] == '-' || t->s[i + 1] == 'E' || t->s[i + 1] == 'O';
		if (i + 1 < t->n && t->s[i + 1] && strchr(letters, t->s[i + 1]))
			return i;
	}
	return t->n;
}

/* Year, month, day is the order of Burmese. */
static void
check_strftime(struct check *c)
{
	const struct check_text *t = &c->text;
	const size_t year = find_conversion(t, "Yy"), month = find_conversion(t, "Bbm"),
		     day = find_conversion(t, "de");
	const bool is_date = year < t->n && month < t->n && day < t->n;
	if (is_date && !(year < month && month < day))
		check_tell(c, year, year + 2, N_("a date is year, month, day in Burmese"));
}

static size_t
skip_digits(const struct check_text *t, size_t i, size_t *n_digits)
{
	int digit;
	*n_digits = 0;
	for (size_t len; (len = mymr_digit_next(t->s + i, t->n - i, &digit)) > 0; i += len)
		++*n_digits;
	return i;
}

/* The end of 7/24/2017 at i; i when there is none. */
static size_t
slashed_end(const struct check_text *t, size_t i)
{
	size_t at = i, n;
	for (int part = 0; part < 3; part++) {
		at = skip_digits(t, at, &n);
		if (part < 2 ? n < 1 || n > 2 || at == t->n || t->s[at++] != '/' : n != 4)
			return i;
	}
	return at < t->n && t->s[at] == '/' ? i : at;
}

void
check_date_pattern(struct check *c)
{
	const struct check_text *t = &c->text;
	if (t->has & HAS_SIGN)
		check_strftime(c);
	if (!(t->has & HAS_MYANMAR) || !(t->has & (HAS_DIGIT | HAS_MYANMAR_DIGIT)))
		return;
	for (size_t i = 0, end, n; i < t->n; i = end) {
		end = slashed_end(t, i);
		const uint32_t last = point_before(t->s, i);
		if (end > i && last != '/' && !is_latin(last))
			check_tell(c, i, end, N_("a date with slashes"));
		if (end == i)
			end = skip_digits(t, i, &n);
		end += end == i;
	}
}
