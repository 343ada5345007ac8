/* SPDX-License-Identifier: MIT */
/* Expressions in running text: forms first, then values alone. */
#include "locale/expression.h"
#include "locale/find.h"
#include "locale/label.h"
#include "locale/walk.h"
#include "locale/words.h"

/* By type of span. */
static const enum mymr_expression_type types[] = {
	[MYMR_SPAN_DATE] = MYMR_EXPRESSION_DATE,
	[MYMR_SPAN_TIME] = MYMR_EXPRESSION_TIME,
	[MYMR_SPAN_RELATIVE] = MYMR_EXPRESSION_RELATIVE,
	[MYMR_SPAN_NUMBER] = MYMR_EXPRESSION_NUMBER,
	[MYMR_SPAN_COMPACT] = MYMR_EXPRESSION_NUMBER,
	[MYMR_SPAN_PERCENT] = MYMR_EXPRESSION_PERCENT,
	[MYMR_SPAN_DURATION] = MYMR_EXPRESSION_DURATION,
	[MYMR_SPAN_TEMPERATURE] = MYMR_EXPRESSION_UNIT,
};

/* What an expression counts says its type. */
static enum mymr_expression_type
counted_type(const struct mymr_quantity *q)
{
	static const enum mymr_expression_type of_kind[] = {
		[MYMR_QUANTITY_NUMBER] = MYMR_EXPRESSION_NUMBER,
		[MYMR_QUANTITY_PERCENT] = MYMR_EXPRESSION_PERCENT,
		[MYMR_QUANTITY_MONEY] = MYMR_EXPRESSION_MONEY,
		[MYMR_QUANTITY_UNIT] = MYMR_EXPRESSION_UNIT,
		[MYMR_QUANTITY_DURATION] = MYMR_EXPRESSION_DURATION,
		[MYMR_QUANTITY_COUNT] = MYMR_EXPRESSION_COUNT,
	};
	return of_kind[q->kind];
}

static bool
may_be_value(const struct text *t, const struct place *place, enum mymr_language language)
{
	const unsigned start = language == MYMR_ENGLISH ? expression_start_en(t, place->at)
							: expression_start_my(t, place->at);
	return place->is_digit || start & (START_WORD | START_VALUE);
}

/* A value alone as an expression; false when there is none. *end is where it, or what must not be
 * taken for one, ends. */
static bool
lone_value(const struct text *t, const struct place *place, enum mymr_language language,
	struct mymr_expression *e, size_t *end)
{
	const enum verdict verdict = may_be_value(t, place, language)
					     ? find_value(t, place, language, &e->span)
					     : NOT_FOUND;
	*end = verdict == NOT_FOUND ? 0 : e->span.end;
	if (verdict != FOUND)
		return false;
	e->start = e->span.start;
	e->end = e->span.end;
	e->type = types[e->span.type];
	e->form = -1;
	e->n_values = 0;
	return true;
}

/* "in 20 years" of "the worst flood in 20 years", "in 0.12 seconds": no time to come. */
static bool
is_past(const struct text *t, const struct mymr_expression *e)
{
	const size_t in = phrase_en(t, e->start, "in");
	return e->type == MYMR_EXPRESSION_RELATIVE && e->n_values == 1 && in &&
	       e->value[0].start == gap(t, in) &&
	       (looks_back_en(t, e->start) || e->value[0].quantity.number.scale > 1);
}

/* The longer of a form and a value alone; *end as lone_value has it. */
static bool
find_expression(const struct text *t, const struct place *place, enum mymr_language language,
	struct mymr_expression *e, size_t *end)
{
	struct mymr_expression form;
	expression_match(t, place->at, language, &form);
	const bool is_value = lone_value(t, place, language, e, end);
	if (form.end <= place->at || *end > form.end || label_token(t, place->at) == form.end)
		return is_value;
	if (language == MYMR_ENGLISH && is_past(t, &form)) {
		*end = 0;
		return false;
	}
	*e = form;
	if (e->type == MYMR_EXPRESSION_COUNT && e->n_values == 1)
		e->type = counted_type(&e->value[0].quantity);
	*end = form.end;
	return true;
}

/* The filter lets more through than begins anything. */
static bool
may_start(const struct text *t, const struct place *place, enum mymr_language language)
{
	if (place->is_digit)
		return true;
	return language == MYMR_BURMESE ? expression_may_start_my(t, place->at)
					: expression_start_en(t, place->at) != 0;
}

bool
mymr_expression_next(
	const char *s, size_t n, size_t *at, enum mymr_language language, struct mymr_expression *e)
{
	const size_t from = *at;
	struct walk walk = {.text = {s, n},
		.filter = language == MYMR_BURMESE ? &forms_my_filter : &forms_en_filter};
	walk_from(&walk, from);
	for (struct place place; walk_next(&walk, &place);) {
		size_t end;
		if (!may_start(&walk.text, &place, language))
			continue;
		const bool is_found = find_expression(&walk.text, &place, language, e, &end);
		if (is_found && e->start >= from) {
			*at = e->end;
			return true;
		}
		if (end)
			walk_from(&walk, end);
	}
	*at = n;
	return false;
}
