/* SPDX-License-Identifier: MIT */
#include "locale/number_write.h"
#include "locale/span_write.h"
#include "locale/time_write.h"
#include "locale/words.h"

/* 1 minute, 2 minutes, 1.5 minutes */
static void
put_count(struct put *p, const struct mymr_span *span)
{
	const struct mymr_number *v = &span->number;
	const struct wording *unit = wording_of(WORD_UNIT, (int)span->unit, 0);
	put_number(p, v, span->is_grouped, ".");
	put_text(p, " ");
	put_text(p, unit ? unit->english : "");
	put_text(p, v->mantissa == 1 && v->scale == 0 ? "" : "s");
}

static void
put_relative(struct put *p, const struct mymr_span *span)
{
	int offset = (int)(span->is_future ? span->number.mantissa : -span->number.mantissa);
	const struct wording *name =
		span->is_named ? wording_of(WORD_RELATIVE, offset, (int)span->unit) : NULL;
	if (name) {
		put_text(p, name->english);
		return;
	}
	put_text(p, span->is_future ? "in " : "");
	put_count(p, span);
	put_text(p, span->is_future ? "" : " ago");
}

static void
put_measure(struct put *p, const struct mymr_span *span, int measure, bool is_prose)
{
	const struct wording *e = wording_of(WORD_MEASURE, measure, 0);
	put_number(p, &span->number, span->is_grouped, ".");
	put_text(p, is_prose ? " " : "");
	put_text(p, is_prose ? e->english : e->english_short);
}

void
put_quantity_en(struct put *p, const struct mymr_span *span, bool is_prose)
{
	if (span->type == MYMR_SPAN_TIME)
		put_time(p, &span->time, MYMR_ENGLISH,
			span->time.is_24_hour ? MYMR_TIME_CLOCK : MYMR_TIME_NEWS);
	else if (span->type == MYMR_SPAN_RELATIVE)
		put_relative(p, span);
	else if (span->type == MYMR_SPAN_DURATION)
		put_count(p, span);
	else if (span->type == MYMR_SPAN_PERCENT)
		put_measure(p, span, MEASURE_PERCENT, is_prose);
	else
		put_measure(p, span, span->is_fahrenheit ? MEASURE_FAHRENHEIT : MEASURE_CELSIUS,
			is_prose);
}
