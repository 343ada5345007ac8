/* SPDX-License-Identifier: MIT */
#include "locale/burmese.h"
#include "locale/number_write.h"
#include "locale/span_write.h"
#include "locale/words.h"

/* The part of the day of a time, by the latest row it is not before. */
static const char *
daypart_of(const struct mymr_time *time)
{
	const int minute = time->hour * 60 + time->minute;
	const struct daypart *best = &dayparts[0];
	for (size_t i = 1; i < n_dayparts; i++) {
		if (dayparts[i].written_from <= minute)
			best = &dayparts[i];
	}
	return best->burmese;
}

static void
put_time(struct put *p, const struct mymr_time *time)
{
	if (time->is_24_hour) {
		put_int(p, time->hour, 2);
		put_text(p, ":");
		put_int(p, time->minute, 2);
		put_text(p, " " MY_OCLOCK);
		return;
	}
	put_text(p, daypart_of(time));
	put_text(p, " ");
	put_int(p, (time->hour + 11) % 12 + 1, 1);
	put_text(p, " " MY_OCLOCK);
	if (time->minute == 30) {
		put_text(p, MY_HALF);
	} else if (time->minute != 0) {
		put_text(p, " ");
		put_int(p, time->minute, 1);
		put_text(p, " " MY_MINUTE);
	}
}

static void
put_count(struct put *p, const struct mymr_span *span, bool is_prose)
{
	const struct wording *unit = wording_of(WORD_UNIT, (int)span->unit, 0);
	put_number(p, &span->number, span->is_grouped, is_prose ? MY_POINT : ".");
	put_text(p, " ");
	put_text(p, unit ? unit->burmese : "");
}

static void
put_relative(struct put *p, const struct mymr_span *span, bool is_prose)
{
	int offset = (int)(span->is_future ? span->number.mantissa : -span->number.mantissa);
	const struct wording *name =
		span->is_named ? wording_of(WORD_RELATIVE, offset, (int)span->unit) : NULL;
	if (name) {
		put_text(p, name->burmese);
		return;
	}
	put_text(p, wording_of(WORD_LEAD, span->is_future ? 1 : -1, 0)->burmese);
	put_text(p, " ");
	put_count(p, span, is_prose);
	put_text(p, span->is_future ? MY_LATER : MY_SINCE);
	put_text(p, span->is_future && is_prose ? MY_AT : "");
}

static void
put_measure(struct put *p, const struct mymr_span *span, int measure, bool is_prose)
{
	const struct wording *e = wording_of(WORD_MEASURE, measure, 0);
	put_number(p, &span->number, span->is_grouped, is_prose ? MY_POINT : ".");
	put_text(p, is_prose ? " " : "");
	put_text(p, is_prose ? e->burmese : e->english_short);
}

void
put_quantity_my(struct put *p, const struct mymr_span *span, bool is_prose)
{
	if (span->type == MYMR_SPAN_TIME)
		put_time(p, &span->time);
	else if (span->type == MYMR_SPAN_RELATIVE)
		put_relative(p, span, is_prose);
	else if (span->type == MYMR_SPAN_DURATION)
		put_count(p, span, is_prose);
	else if (span->type == MYMR_SPAN_PERCENT)
		put_measure(p, span, MEASURE_PERCENT, is_prose);
	else
		put_measure(p, span, span->is_fahrenheit ? MEASURE_FAHRENHEIT : MEASURE_CELSIUS,
			is_prose);
}
