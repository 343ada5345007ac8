/* SPDX-License-Identifier: MIT */
#include <mymr/calendar.h>
#include "locale/burmese.h"
#include "locale/calendar_name.h"
#include "locale/put.h"

static const char *
ordinal_end(int n)
{
	static const char *const ends[] = {"th", "st", "nd", "rd"};
	return n > 3 ? ends[0] : ends[n];
}

static bool
has_number(const struct mymr_myanmar_date *d)
{
	return d->phase == MYMR_WAXING || d->phase == MYMR_WANING;
}

/* A name of the table at the beginning of a line. */
static void
put_capital(struct put *p, const char *name)
{
	const char first[] = {(char)(name[0] - 'a' + 'A'), '\0'};
	put_text(p, first);
	put_text(p, name + 1);
}

static void
put_english(struct put *p, const struct mymr_myanmar_date *d)
{
	const char *phase = mymr_calendar_name(MYMR_NAME_PHASE, (int)d->phase, MYMR_ENGLISH);
	if (has_number(d)) {
		put_int(p, d->fortnight_day, 1);
		put_text(p, ordinal_end(d->fortnight_day));
		put_text(p, " ");
		put_text(p, phase);
	} else {
		put_capital(p, phase);
	}
	put_text(p, " of ");
	put_text(p, mymr_calendar_month_name(d->month, d->year_type, MYMR_ENGLISH));
	put_text(p, " ");
	put_int(p, d->year, 1);
	put_text(p, " ME");
}

static void
put_burmese(struct put *p, const struct mymr_myanmar_date *d)
{
	put_int(p, d->year, 1);
	put_text(p, d->year % 10 ? " " MY_YEAR " " : " " MY_ROUND_YEAR " ");
	put_text(p, mymr_calendar_month_name(d->month, d->year_type, MYMR_BURMESE));
	put_text(p, mymr_calendar_name(MYMR_NAME_PHASE, (int)d->phase, MYMR_BURMESE));
	if (has_number(d)) {
		put_text(p, " ");
		put_int(p, d->fortnight_day, 1);
		put_text(p, " " MY_DAY);
	} else {
		put_text(p, MY_WEEKDAY);
	}
}

enum mymr_status
mymr_myanmar_date_format(struct mymr_buf *out, const struct mymr_myanmar_date *d,
	enum mymr_language language, enum mymr_digits digits)
{
	struct mymr_myanmar_date whole;
	int day_number;
	enum mymr_status status = mymr_myanmar_date_to_day(d->year, d->month, d->day, &day_number);
	if (!status)
		status = mymr_myanmar_date_of_day(day_number, &whole);
	if (status)
		return status;
	struct put p = put_begin(out, digits);
	if (language == MYMR_BURMESE)
		put_burmese(&p, &whole);
	else
		put_english(&p, &whole);
	return put_end(&p);
}
