/* SPDX-License-Identifier: MIT */
#include <mymr/holiday.h>
#include <mymr/calendar.h>
#include "locale/holiday_rule.h"

/* A year in the making. */
struct holidays {
	int year;
	bool is_listed; /* its list has been compared with the rules */
	bool is_ahead;  /* of all lists */
	struct mymr_holiday *rows;
	size_t n;
};

/* Sorted in; a day of another year is none. */
static void
add(struct holidays *h, struct mymr_holiday row)
{
	struct mymr_date d;
	if (mymr_date_of_day(row.day_number, &d) || d.year != h->year || h->n == MYMR_HOLIDAYS_MAX)
		return;
	size_t i = h->n++;
	for (; i > 0 && h->rows[i - 1].day_number > row.day_number; i--)
		h->rows[i] = h->rows[i - 1];
	h->rows[i] = row;
}

static enum mymr_holiday_status
status_of(const struct holidays *h, enum holiday_kind kind)
{
	if (kind == HOLIDAY_ISLAMIC || kind == HOLIDAY_ESTIMATED)
		return MYMR_HOLIDAY_ESTIMATED;
	if (kind == HOLIDAY_LISTED || (h->is_listed && kind != HOLIDAY_KNOWN))
		return MYMR_HOLIDAY_OFFICIAL;
	if (h->is_ahead && kind != HOLIDAY_FIXED)
		return MYMR_HOLIDAY_ESTIMATED;
	return MYMR_HOLIDAY_COMPUTED;
}

static void
add_rule(struct holidays *h, const struct holiday_rule *r, int day_number)
{
	add(h, (struct mymr_holiday){day_number, status_of(h, (enum holiday_kind)r->kind),
		       r->english, r->burmese});
}

static void
add_date(struct holidays *h, const struct holiday_rule *r)
{
	const struct mymr_date d = {
		h->year, r->a, r->b, 0, MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
	int day_number;
	if (mymr_date_to_day(&d, &day_number) == MYMR_OK)
		add_rule(h, r, day_number);
}

/* Two Myanmar years have days in a Gregorian one. */
static void
add_moon(struct holidays *h, const struct holiday_rule *r)
{
	int day_number;
	for (int year = h->year - 639; year <= h->year - 638; year++) {
		if (mymr_myanmar_date_to_day(
			    year, (enum mymr_calendar_month)r->a, r->b, &day_number) == MYMR_OK)
			add_rule(h, r, day_number);
	}
}

/* Days of the festival have its names, those around it the rule's. */
static void
add_thingyan(struct holidays *h, const struct holiday_rule *r)
{
	struct mymr_thingyan t;
	if (mymr_thingyan_of(h->year - 638, &t))
		return;
	const int last = r->b == UNTIL_NEW_YEAR ? t.new_year_day : t.akya_day + r->b;
	for (int day = t.akya_day + r->a; day <= last; day++) {
		enum mymr_thingyan_day which = MYMR_NO_THINGYAN;
		struct holiday_rule named = *r;
		mymr_thingyan_day(day, &which);
		if (which != MYMR_NO_THINGYAN) {
			named.english =
				mymr_calendar_name(MYMR_NAME_THINGYAN, (int)which, MYMR_ENGLISH);
			named.burmese =
				mymr_calendar_name(MYMR_NAME_THINGYAN, (int)which, MYMR_BURMESE);
		}
		add_rule(h, &named, day);
	}
}

/* The tenth of the twelfth month by the tabular Islamic calendar: 11 leap days in 30 years. */
static void
add_islamic(struct holidays *h, const struct holiday_rule *r)
{
	const int first = (h->year - 622) * 33 / 32 - 1;
	for (int year = first; year < first + 4; year++)
		add_rule(h, r, 1948439 + 354 * (year - 1) + (3 + 11 * year) / 30 + 325 + 10);
}

static void
apply(struct holidays *h, const struct holiday_rule *r)
{
	switch ((enum holiday_kind)r->kind) {
	case HOLIDAY_MOON:
		add_moon(h, r);
		break;
	case HOLIDAY_THINGYAN:
		add_thingyan(h, r);
		break;
	case HOLIDAY_ISLAMIC:
		add_islamic(h, r);
		break;
	case HOLIDAY_LISTS:
		break;
	default:
		add_date(h, r);
	}
}

static void
look_for_list(struct holidays *h)
{
	h->is_ahead = true;
	for (size_t i = 0; i < n_holiday_rules; i++) {
		const struct holiday_rule *r = &holiday_rules[i];
		if (r->kind != HOLIDAY_LISTS)
			continue;
		h->is_listed |= r->first_year <= h->year && h->year <= r->last_year;
		h->is_ahead &= h->year > r->last_year;
	}
}

enum mymr_status
mymr_holidays_of_year(int year, struct mymr_holiday *holidays, size_t *n)
{
	struct holidays h = {year, false, false, holidays, 0};
	if (year < MYMR_HOLIDAY_FIRST_YEAR || year > MYMR_HOLIDAY_LAST_YEAR)
		return MYMR_ERANGE;
	look_for_list(&h);
	for (size_t i = 0; i < n_holiday_rules; i++) {
		const struct holiday_rule *r = &holiday_rules[i];
		if (r->first_year <= year && year <= r->last_year)
			apply(&h, r);
	}
	*n = h.n;
	return MYMR_OK;
}
