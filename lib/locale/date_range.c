/* SPDX-License-Identifier: MIT */
#include "locale/date_range.h"

#define YEAR MYMR_DATE_YEAR
#define MONTH MYMR_DATE_MONTH
#define DAY MYMR_DATE_DAY
#define WEEKDAY MYMR_DATE_WEEKDAY

static int
compare(const struct mymr_date *a, const struct mymr_date *b)
{
	if (a->has & YEAR && a->year != b->year)
		return a->year - b->year;
	if (a->has & MONTH && a->month != b->month)
		return a->month - b->month;
	return a->has & DAY ? a->day - b->day : 0;
}

/* "24-26 July", "July 24-26", "Dec. 30 - Jan. 2, 2016" */
static void
fill(struct mymr_date_range *r)
{
	if (!(r->from.has & MONTH) && r->to.has & MONTH) {
		r->from.month = r->to.month;
		r->from.has |= MONTH;
	}
	if (!(r->to.has & MONTH) && r->from.has & MONTH && r->to.has & DAY) {
		r->to.month = r->from.month;
		r->to.has |= MONTH;
	}
	if (!(r->from.has & YEAR) && r->to.has & YEAR) {
		const bool is_before = r->from.has & MONTH && r->from.month > r->to.month;
		r->from.year = r->to.year - is_before;
		r->from.has |= YEAR;
	}
	if (!(r->to.has & YEAR) && r->from.has & YEAR) {
		r->to.year = r->from.year;
		r->to.has |= YEAR;
	}
}

bool
date_range_complete(struct mymr_date_range *r)
{
	fill(r);
	return (r->from.has & ~(unsigned)WEEKDAY) == (r->to.has & ~(unsigned)WEEKDAY) &&
	       !mymr_date_check(&r->from) && !mymr_date_check(&r->to) &&
	       compare(&r->from, &r->to) < 0;
}

struct mymr_date
date_range_rest(const struct mymr_date_range *r)
{
	struct mymr_date rest = r->to;
	if (!(rest.has & MONTH))
		return rest;
	if (rest.has & YEAR && r->from.year == rest.year)
		rest.has &= ~(unsigned)YEAR;
	/* A weekday needs its month. */
	if (!(rest.has & (YEAR | WEEKDAY)) && rest.has & DAY && r->from.month == rest.month)
		rest.has &= ~(unsigned)MONTH;
	return rest;
}

enum mymr_status
mymr_date_range_format(struct mymr_buf *out, const struct mymr_date_range *r,
	enum mymr_language language, enum mymr_digits digits)
{
	struct mymr_date_range whole = *r;
	struct put p = put_begin(out, digits);
	if (!date_range_complete(&whole))
		return MYMR_EINVAL;
	const struct mymr_date rest = date_range_rest(&whole);
	(language == MYMR_BURMESE ? put_date_range_my : put_date_range_en)(&p, &whole.from, &rest);
	return put_end(&p);
}

enum mymr_status
mymr_date_range_parse(
	struct mymr_date_range *r, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct mymr_date_range found;
	const size_t i = gap(&t, 0);
	const size_t end = language == MYMR_BURMESE ? date_range_read_my(&t, i, &found)
						    : date_range_read_en(&t, i, &found);
	if (!end || gap(&t, end) != n)
		return MYMR_ESYNTAX;
	*r = found;
	return MYMR_OK;
}
