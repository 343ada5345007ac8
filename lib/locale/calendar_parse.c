/* SPDX-License-Identifier: MIT */
#include <mymr/calendar.h>
#include "locale/calendar_read.h"
#include "locale/calendar_name.h"

/* A month as it is named, in the year it is named with: Waso alone is that of a common year, and
 * First and Second Waso are those of the others. */
static enum mymr_status
month_in(const struct calendar_words *w, enum mymr_calendar_month *month)
{
	struct mymr_myanmar_year y;
	enum mymr_status status = mymr_myanmar_year_of(w->year, &y);
	if (status)
		return status;
	const bool is_common = y.type == MYMR_COMMON_YEAR;
	if (w->month == SECOND_WASO && is_common)
		return MYMR_EINVAL;
	if (w->month == MYMR_WASO && !is_common)
		return MYMR_ESYNTAX;
	*month = w->month == SECOND_WASO ? MYMR_WASO : (enum mymr_calendar_month)w->month;
	return MYMR_OK;
}

enum mymr_status
mymr_myanmar_date_parse(
	struct mymr_myanmar_date *d, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct calendar_words w = {.weekday = -1};
	enum mymr_calendar_month month;
	int day_number;
	const size_t i = gap(&t, 0);
	const size_t end = language == MYMR_BURMESE ? calendar_read_my(&t, i, &w)
						    : calendar_read_en(&t, i, &w);
	if (!end || gap(&t, end) != n)
		return MYMR_ESYNTAX;
	enum mymr_status status = month_in(&w, &month);
	if (!status)
		status = mymr_myanmar_phase_to_day(
			w.year, month, w.phase, w.fortnight_day, &day_number);
	if (status)
		return status;
	if (w.weekday >= 0 && w.weekday != (day_number + 1) % 7)
		return MYMR_ESYNTAX;
	return mymr_myanmar_date_of_day(day_number, d);
}
