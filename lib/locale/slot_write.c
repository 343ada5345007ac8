/* SPDX-License-Identifier: MIT */
/* Values of forms in both languages. */
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/calendar_name.h"
#include "locale/counted.h"
#include "locale/date_range.h"
#include "locale/date_write.h"
#include "locale/identity.h"
#include "locale/number_en.h"
#include "locale/number_words.h"
#include "locale/number_write.h"
#include "locale/quantity_read.h"
#include "locale/slot.h"
#include "locale/span_write.h"
#include "locale/words.h"

#define TEN 10

static int
small(const struct mymr_value *v)
{
	return (int)v->quantity.number.mantissa;
}

static void
put_bare(struct put *p, const struct mymr_number *v)
{
	put_number(p, v, false, ".");
}

static const struct calendar_name *
moon_name(int month)
{
	for (int i = calendar_name_start[KIND_MONTH]; i < calendar_name_start[KIND_MONTH + 1];
		i++) {
		if (calendar_names[i].value == month)
			return &calendar_names[i];
	}
	return &calendar_names[calendar_name_start[KIND_MONTH]];
}

/* 2016-17 */
static void
put_years(struct put *p, const struct mymr_value *v)
{
	put_int(p, v->date.year, 4);
	put_text(p, "-");
	put_int(p, v->to.year % 100, 2);
}

static void
put_time(struct put *p, const struct mymr_value *v, enum mymr_language language)
{
	const struct mymr_span span = {.type = MYMR_SPAN_TIME, .time = v->time};
	(language == MYMR_BURMESE ? put_quantity_my : put_quantity_en)(p, &span, true);
}

static const char *
suffix(int value)
{
	static const char *const suffixes[] = {"th", "st", "nd", "rd"};
	return suffixes[value % TEN > 3 || value / TEN % TEN == 1 ? 0 : value % TEN];
}

/* Of two to ten parts. */
static void
put_fraction_en(struct put *p, const struct mymr_value *v)
{
	const int64_t parts = v->quantity.to.mantissa;
	put_number_en(p, &v->quantity.number);
	put_text(p, " ");
	if (parts == 2 || parts == 4)
		put_text(p, parts == 2 ? "half" : "quarter");
	else if (parts > 0 && parts <= N_ORDINAL_NAMES)
		put_text(p, ordinal_names[parts].english);
	else
		p->status = MYMR_EINVAL;
	put_text(p, small(v) == 1 ? "" : "s");
}

/* 40-day, two-week */
static void
put_adjective_en(struct put *p, const struct mymr_value *v)
{
	const struct counted *row = counted_of(v->quantity.kind, v->quantity.name);
	put_amount_en(p, &v->quantity);
	put_text(p, "-");
	put_text(p, row->one);
}

static void
put_myanmar(struct put *p, int day, enum mymr_language language)
{
	struct mymr_myanmar_date d;
	if (!p->status)
		p->status = mymr_myanmar_date_of_day(day, &d);
	if (!p->status)
		p->status = mymr_myanmar_date_format(p->out, &d, language, p->digits);
}

void
slot_put_en(struct put *p, enum slot slot, const struct mymr_value *v, const char *s)
{
	switch (slot) {
	case SLOT_DATE:
	case SLOT_MONTH:
	case SLOT_YEAR:
	case SLOT_WHEN:
	case SLOT_WEEKDAY:
		put_date(p, &v->date, MYMR_ENGLISH, MYMR_DATE_NEWS);
		return;
	case SLOT_DECADE:
		put_int(p, v->date.year, 4);
		put_text(p, "s");
		return;
	case SLOT_DIGITS:
		put_int(p, v->date.year, 4);
		return;
	case SLOT_YEARS:
		put_years(p, v);
		return;
	case SLOT_NUMBER:
		put_bare(p, &v->quantity.number);
		return;
	case SLOT_DATES:
		put_date_range_en(p, &v->date, &v->to);
		return;
	case SLOT_TIME:
		put_time(p, v, MYMR_ENGLISH);
		return;
	case SLOT_ADJECTIVE:
		put_adjective_en(p, v);
		return;
	case SLOT_AMOUNT:
		put_amount_en(p, &v->quantity);
		return;
	case SLOT_DURATION:
	case SLOT_QUANTITY:
	case SLOT_SPELLED:
		put_quantity_text_en(p, &v->quantity);
		return;
	case SLOT_NOUN:
		put_text(p, counted_rows[v->number].many);
		return;
	case SLOT_FRACTION:
		put_fraction_en(p, v);
		return;
	case SLOT_NAME:
		put_text(p, ordinal_names[small(v)].english);
		return;
	case SLOT_ORDINAL:
	case SLOT_ORDINAL_YEARS:
		put_int(p, small(v), 1);
		put_text(p, suffix(small(v)));
		return;
	case SLOT_LETTER:
		put_text(p, letters[v->number].latin);
		return;
	case SLOT_MOON:
		put_text(p, moon_name(v->number)->english);
		return;
	case SLOT_PHONE:
		put_phone_en(p, s + v->start, v->end - v->start);
		return;
	case SLOT_IDENTITY:
		put_identity_en(p, s + v->start, v->end - v->start);
		return;
	case SLOT_MYANMAR:
		put_myanmar(p, v->number, MYMR_ENGLISH);
		return;
	case SLOT_NONE:
		break;
	}
	p->status = MYMR_EINVAL;
}

/* ရက် ၄၀, ၅ ရက် */
static void
put_adjective_my(struct put *p, const struct mymr_value *v)
{
	const struct counted *row = counted_of(v->quantity.kind, v->quantity.name);
	const int64_t n = v->quantity.number.mantissa;
	const bool is_round =
		!v->quantity.is_spelled && v->quantity.number.scale == 0 && n > TEN && n % TEN == 0;
	if (!is_round) {
		put_quantity_text_my(p, &v->quantity);
		return;
	}
	put_text(p, row->burmese);
	put_text(p, " ");
	put_amount_my(p, &v->quantity, false);
}

/* နှစ် ၅၀, ၂၅ နှစ် */
static void
put_ordinal_years(struct put *p, const struct mymr_value *v)
{
	const char *year = counted_of_unit(MYMR_YEAR)->burmese;
	const bool is_round = small(v) % TEN == 0;
	put_text(p, is_round ? year : "");
	put_text(p, is_round ? " " : "");
	put_bare(p, &v->quantity.number);
	put_text(p, is_round ? "" : " ");
	put_text(p, is_round ? "" : year);
}

static void
put_parts(struct put *p, int64_t n)
{
	const struct mymr_quantity spelled = {.number = {n, 0, 0}, .is_spelled = true};
	put_amount_my(p, &spelled, false);
	put_text(p, MY_PART);
}

void
slot_put_my(struct put *p, enum slot slot, const struct mymr_value *v, const char *s)
{
	(void)s;
	switch (slot) {
	case SLOT_DATE:
	case SLOT_MONTH:
	case SLOT_YEAR:
	case SLOT_WHEN:
	case SLOT_WEEKDAY:
		put_date(p, &v->date, MYMR_BURMESE, MYMR_DATE_NEWS);
		return;
	case SLOT_DECADE:
		put_int(p, v->date.year, 4);
		put_text(p, " " MY_DECADE MY_PLURAL);
		return;
	case SLOT_DIGITS:
		put_int(p, v->date.year, 4);
		return;
	case SLOT_YEARS:
		put_years(p, v);
		return;
	case SLOT_NUMBER:
	case SLOT_ORDINAL:
		put_bare(p, &v->quantity.number);
		return;
	case SLOT_DATES:
		put_date_range_my(p, &v->date, &v->to);
		return;
	case SLOT_TIME:
		put_time(p, v, MYMR_BURMESE);
		return;
	case SLOT_ADJECTIVE:
		put_adjective_my(p, v);
		return;
	case SLOT_AMOUNT:
		put_amount_my(p, &v->quantity, false);
		return;
	case SLOT_DURATION:
	case SLOT_QUANTITY:
	case SLOT_SPELLED:
		put_quantity_text_my(p, &v->quantity);
		return;
	case SLOT_NOUN:
		put_text(p, counted_rows[v->number].burmese);
		return;
	case SLOT_FRACTION:
		put_parts(p, v->quantity.to.mantissa);
		put_parts(p, v->quantity.number.mantissa);
		return;
	case SLOT_NAME:
		put_text(p, ordinal_names[small(v)].burmese);
		return;
	case SLOT_ORDINAL_YEARS:
		put_ordinal_years(p, v);
		return;
	case SLOT_LETTER:
		put_text(p, letters[v->number].burmese);
		return;
	case SLOT_MOON:
		put_text(p, moon_name(v->number)->burmese);
		return;
	case SLOT_MYANMAR:
		put_myanmar(p, v->number, MYMR_BURMESE);
		return;
	case SLOT_PHONE:
	case SLOT_IDENTITY:
	case SLOT_NONE:
		break;
	}
	p->status = MYMR_EINVAL;
}
