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
fill(struct date_range *r)
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
date_range_share(struct date_range *r)
{
	fill(r);
	if ((r->from.has & ~(unsigned)WEEKDAY) != (r->to.has & ~(unsigned)WEEKDAY) ||
		mymr_date_check(&r->from) || mymr_date_check(&r->to) ||
		compare(&r->from, &r->to) >= 0)
		return false;
	if (!(r->to.has & MONTH))
		return true;
	if (r->to.has & YEAR && r->from.year == r->to.year)
		r->to.has &= ~(unsigned)YEAR;
	/* A weekday needs its month. */
	if (!(r->to.has & (YEAR | WEEKDAY)) && r->to.has & DAY && r->from.month == r->to.month)
		r->to.has &= ~(unsigned)MONTH;
	return true;
}
