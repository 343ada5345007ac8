/* SPDX-License-Identifier: MIT */
#include "locale/calendar_almanac.h"

#include <mymr/calendar.h>

/* First Waso counts as Waso, late months as those they are late of. */
static int
month_of(const struct mymr_myanmar_date *d)
{
	if (d->month == MYMR_FIRST_WASO)
		return MYMR_WASO;
	return d->month > MYMR_TABAUNG ? (int)d->month - 12 : (int)d->month;
}

static bool
holds(int rule, const struct mymr_myanmar_date *d, int month, int weekday)
{
	const struct almanac_rule *r = &almanac_rules[rule];
	const bool is_by_month = r->of == OF_MONTH_WEEKDAY || r->of == OF_MONTH_FORTNIGHT;
	const int day = r->of == OF_MONTH_WEEKDAY ? weekday
			: r->of == OF_WEEKDAY_DAY ? d->day
						  : d->fortnight_day;
	return r->days[is_by_month ? month - 1 : weekday] >> day & 1;
}

enum mymr_status
mymr_almanac_of_day(int day_number, struct mymr_almanac *a)
{
	struct mymr_myanmar_date d;
	enum mymr_status status = mymr_myanmar_date_of_day(day_number, &d);
	if (status)
		return status;
	const int month = month_of(&d);
	const int weekday = (day_number + 1) % 7;
	a->is_yatyaza = holds(RULE_YATYAZA, &d, month, weekday);
	a->pyathada = holds(RULE_PYATHADA, &d, month, weekday)             ? MYMR_PYATHADA
		      : holds(RULE_PYATHADA_AFTERNOON, &d, month, weekday) ? MYMR_PYATHADA_AFTERNOON
									   : MYMR_NO_PYATHADA;
	a->nagahle = (enum mymr_nagahle)(month % 12 / 3);
	/* Counted from Saturday. */
	a->mahabote = (enum mymr_mahabote)((d.year - (weekday + 1) % 7) % 7);
	a->nakhat = (enum mymr_nakhat)(d.year % 3);
	a->days = 0;
	for (int rule = 0; rule < RULE_YATYAZA; rule++)
		a->days |= (unsigned)holds(rule, &d, month, weekday) << rule;
	return MYMR_OK;
}
