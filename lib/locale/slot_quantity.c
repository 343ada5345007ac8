/* SPDX-License-Identifier: MIT */
/* Quantities of forms, and what they are made of. */
#include "locale/amount.h"
#include "locale/counted.h"
#include "locale/number_en.h"
#include "locale/quantity_read.h"
#include "locale/slot_type.h"
#include "locale/words.h"

#define TEN 10
#define LEAST_SPELLED 11

static size_t
quantity_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return quantity_read_en(t, i, &v->quantity);
}

static size_t
quantity_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return quantity_read_my(t, i, &v->quantity);
}

static void
put_quantity_value_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_quantity_text_en(p, &v->quantity);
}

static void
put_quantity_value_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_quantity_text_my(p, &v->quantity);
}

static size_t
duration_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	size_t end = quantity_read_en(t, i, &v->quantity);
	if (!end)
		end = quantity_read_article(t, i, &v->quantity);
	return end && v->quantity.kind == MYMR_QUANTITY_DURATION ? end : 0;
}

static size_t
duration_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const size_t end = quantity_read_my(t, i, &v->quantity);
	return end && v->quantity.kind == MYMR_QUANTITY_DURATION ? end : 0;
}

/* 40-day, five-year */
static size_t
adjective_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	size_t end;
	const size_t number_end = amount_read_en(t, i, false, &v->quantity);
	if (!number_end || byte_at(t, number_end) != '-' || v->quantity.is_range)
		return 0;
	const struct word *w =
		counted_word_en(t, number_end + 1, COUNTED_DURATION | COUNTED_UNIT, &end);
	if (!w || w->form != FORM_NAME || byte_at(t, end) == '-')
		return 0;
	v->quantity.kind = (enum mymr_quantity_kind)counted_rows[w->value].quantity;
	v->quantity.name = counted_rows[w->value].name;
	return end;
}

/* 40-day, two-week */
static void
put_adjective_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	const struct counted *row = counted_of(v->quantity.kind, v->quantity.name);
	put_amount_en(p, &v->quantity);
	put_text(p, "-");
	put_text(p, row->one);
}

/* ရက် ၄၀, ၅ ရက် */
static void
put_adjective_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
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

/* "More than one" counts nothing; a one-year-old does. */
static size_t
amount_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const size_t end = amount_read_en(t, i, false, &v->quantity);
	const struct mymr_quantity *q = &v->quantity;
	const bool is_one =
		q->is_spelled && q->number.mantissa == 1 && q->number.exponent == 0 && !q->is_range;
	return is_one && byte_at(t, end) != '-' ? 0 : end;
}

static size_t
amount_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	return amount_read_my(t, i, limit, false, &v->quantity);
}

static void
put_amount_value_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_amount_en(p, &v->quantity);
}

static void
put_amount_value_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_amount_my(p, &v->quantity, false);
}

/* What is counted, which must have a noun in Burmese. */
static size_t
noun_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const size_t end = slot_row_en(t, i, COUNTED_NOUN, v);
	return end && counted_rows[v->number].burmese[0] ? end : 0;
}

static size_t
noun_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return slot_row_my(t, i, COUNTED_NOUN, v);
}

static void
put_noun_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, counted_rows[v->number].many);
}

static void
put_noun_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, counted_rows[v->number].burmese);
}

static size_t
spelled_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const size_t end = number_en_read(t, i, &v->quantity.number);
	v->quantity.is_spelled = true;
	return v->quantity.number.mantissa > 1 || v->quantity.number.exponent ? end : 0;
}

/* A lone word of a number mostly means something else: နှစ် is a year, ငါး a fish. */
static size_t
spelled_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	const size_t end = amount_read_my(t, i, limit, true, &v->quantity);
	int64_t whole;
	if (!v->quantity.is_spelled || v->quantity.is_range)
		return 0;
	return end && (!amount_whole(&v->quantity.number, &whole) || whole >= LEAST_SPELLED) ? end
											     : 0;
}

const struct slot_type slot_quantity = {
	{quantity_en, quantity_my}, {put_quantity_value_en, put_quantity_value_my}};
const struct slot_type slot_duration = {
	{duration_en, duration_my}, {put_quantity_value_en, put_quantity_value_my}};
const struct slot_type slot_adjective = {
	{adjective_en, duration_my}, {put_adjective_en, put_adjective_my}};
const struct slot_type slot_amount = {
	{amount_en, amount_my}, {put_amount_value_en, put_amount_value_my}};
const struct slot_type slot_noun = {{noun_en, noun_my}, {put_noun_en, put_noun_my}};
const struct slot_type slot_spelled = {
	{spelled_en, spelled_my}, {put_quantity_value_en, put_quantity_value_my}};
