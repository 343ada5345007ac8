/* SPDX-License-Identifier: MIT */
#include "locale/burmese.h"
#include "locale/number_write.h"
#include "locale/span_write.h"
#include "locale/time_write.h"
#include "locale/words.h"

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
		put_time(p, &span->time, MYMR_BURMESE,
			span->time.is_24_hour ? MYMR_TIME_CLOCK : MYMR_TIME_NEWS);
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
