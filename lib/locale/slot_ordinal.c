/* SPDX-License-Identifier: MIT */
/* Ordinals of forms. */
#include "locale/amount.h"
#include "locale/counted.h"
#include "locale/number_write.h"
#include "locale/slot_type.h"
#include "locale/words.h"

#define TEN 10
#define N_TENS_FROM 20

size_t
slot_row_en(const struct text *t, size_t i, unsigned kind, struct mymr_value *v)
{
	size_t end;
	const struct word *w = counted_word_en(t, i, kind, &end);
	if (w)
		v->number = w->value;
	return w ? end : 0;
}

size_t
slot_row_my(const struct text *t, size_t i, unsigned kind, struct mymr_value *v)
{
	size_t end;
	const struct word *w = counted_word_my(t, i, kind, &end);
	if (w)
		v->number = w->value;
	return w ? end : 0;
}

size_t
slot_ordinal_name(const struct text *t, size_t i, int64_t *value)
{
	size_t end;
	const struct word *w = counted_word_en(t, i, COUNTED_ORDINAL, &end);
	if (w)
		*value = w->value;
	return w ? end : 0;
}

static size_t
name_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return slot_ordinal_name(t, i, &v->quantity.number.mantissa);
}

static size_t
name_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const size_t end = slot_row_my(t, i, COUNTED_ORDINAL, v);
	v->quantity.number.mantissa = v->number;
	return end;
}

static void
put_name_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, ordinal_names[slot_value(v)].english);
}

static void
put_name_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, ordinal_names[slot_value(v)].burmese);
}

static const char *
suffix(int64_t value)
{
	static const char *const suffixes[] = {"th", "st", "nd", "rd"};
	return suffixes[value % TEN > 3 || value / TEN % TEN == 1 ? 0 : value % TEN];
}

/* The suffix that the number has, in any case. */
static size_t
suffix_end(const struct text *t, size_t i, int64_t value)
{
	return phrase_en(t, i, suffix(value));
}

/* 47th, twenty-first, first */
static size_t
ordinal_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	int64_t *value = &v->quantity.number.mantissa, units;
	size_t end = is_digit(byte_at(t, i)) ? slot_small_number(t, i, value) : 0;
	if (end)
		return suffix_end(t, end, *value);
	end = slot_ordinal_name(t, i, value);
	if (end)
		return end;
	const struct word *w = word_en(t, i, WORD_NUMERAL, &end);
	const bool is_tens = w && w->form == FORM_NAME && w->value >= N_TENS_FROM;
	end = is_tens && byte_at(t, end) == '-' ? slot_ordinal_name(t, end + 1, &units) : 0;
	*value = end ? w->value + units : 0;
	return end;
}

static size_t
bracketed(const struct text *t, size_t i, int64_t *value)
{
	const size_t end = byte_at(t, i) == '(' ? slot_small_number(t, i + 1, value) : 0;
	return end && byte_at(t, end) == ')' ? end + 1 : 0;
}

/* ၄၇, (၄၇), ဆယ့်ကိုး */
static size_t
ordinal_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	int64_t *value = &v->quantity.number.mantissa;
	size_t end = slot_small_number(t, i, value);
	if (!end)
		end = bracketed(t, i, value);
	if (!end)
		end = spelled_read_my(t, i, limit, &v->quantity.number);
	return end;
}

/* နှစ် ၅၀, ၅ နှစ် */
static size_t
ordinal_years_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	const struct counted *year = counted_of_unit(MYMR_YEAR);
	const size_t word = phrase_my(t, i, year->burmese);
	if (word)
		return ordinal_my(t, gap(t, word), limit, v);
	const size_t end = ordinal_my(t, i, limit, v);
	return end ? phrase_my(t, gap(t, end), year->burmese) : 0;
}

static void
put_ordinal_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_int(p, slot_value(v), 1);
	put_text(p, suffix(slot_value(v)));
}

static void
put_ordinal_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_number(p, &v->quantity.number, false, ".");
}

/* နှစ် ၅၀, ၂၅ နှစ် */
static void
put_ordinal_years_my(struct put *p, const struct mymr_value *v, const char *s)
{
	const char *year = counted_of_unit(MYMR_YEAR)->burmese;
	const bool is_round = slot_value(v) % TEN == 0;
	put_text(p, is_round ? year : "");
	put_text(p, is_round ? " " : "");
	put_ordinal_my(p, v, s);
	put_text(p, is_round ? "" : " ");
	put_text(p, is_round ? "" : year);
}

const struct slot_type slot_name = {{name_en, name_my}, {put_name_en, put_name_my}};
const struct slot_type slot_ordinal = {{ordinal_en, ordinal_my}, {put_ordinal_en, put_ordinal_my}};
const struct slot_type slot_ordinal_years = {
	{ordinal_en, ordinal_years_my}, {put_ordinal_en, put_ordinal_years_my}};
