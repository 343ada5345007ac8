/* SPDX-License-Identifier: MIT */
/* Burmese values of forms. */
#include <mymr/digits.h>
#include <mymr/number_words.h>
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/calendar_name.h"
#include "locale/calendar_read.h"
#include "locale/counted.h"
#include "locale/date_range.h"
#include "locale/expression.h"
#include "locale/identity.h"
#include "locale/number_read.h"
#include "locale/number_words_read.h"
#include "locale/quantity_read.h"
#include "locale/slot.h"
#include "locale/slot_date.h"
#include "locale/time_read.h"
#include "locale/words.h"

#define MAX_SMALL_DIGITS 5
#define LETTER_WA "ဝ"
#define LEAST_SPELLED 11

/* ၆၆, also in brackets. */
static size_t
small_number(const struct text *t, size_t i, struct mymr_value *v)
{
	int value;
	const size_t end = digits_read(t, i, 1, MAX_SMALL_DIGITS, &value);
	if (end)
		v->quantity.number.mantissa = value;
	return end;
}

static size_t
bracketed(const struct text *t, size_t i, struct mymr_value *v)
{
	const size_t end = byte_at(t, i) == '(' ? small_number(t, i + 1, v) : 0;
	return end && byte_at(t, end) == ')' ? end + 1 : 0;
}

/* ၄၇, (၄၇), ဆယ့်ကိုး */
static size_t
ordinal(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	size_t end = small_number(t, i, v);
	if (!end)
		end = bracketed(t, i, v);
	if (!end)
		end = spelled_read_my(t, i, limit, &v->quantity.number);
	return end;
}

/* နှစ် ၅၀, ၅ နှစ် */
static size_t
ordinal_years(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	const struct counted *year = counted_of_unit(MYMR_YEAR);
	const size_t word = phrase_my(t, i, year->burmese);
	if (word)
		return ordinal(t, gap(t, word), limit, v);
	const size_t end = ordinal(t, i, limit, v);
	return end ? phrase_my(t, gap(t, end), year->burmese) : 0;
}

static size_t
time_of_day(const struct text *t, size_t i, struct mymr_value *v)
{
	bool is_possible;
	const size_t end = time_read_my(t, i, &v->time, &is_possible);
	return end && is_possible ? end : 0;
}

static size_t
duration(const struct text *t, size_t i, struct mymr_value *v)
{
	const size_t end = quantity_read_my(t, i, &v->quantity);
	return end && v->quantity.kind == MYMR_QUANTITY_DURATION ? end : 0;
}

static size_t
row_of(const struct text *t, size_t i, unsigned kind, struct mymr_value *v)
{
	size_t end;
	const struct word *w = counted_word_my(t, i, kind, &end);
	if (w)
		v->number = w->value;
	return w ? end : 0;
}

static size_t
name(const struct text *t, size_t i, struct mymr_value *v)
{
	const size_t end = row_of(t, i, COUNTED_ORDINAL, v);
	v->quantity.number.mantissa = v->number;
	return end;
}

static size_t
part(const struct text *t, size_t i, int64_t *value)
{
	int digits;
	struct mymr_number v;
	size_t end = digits_read(t, i, 1, 2, &digits);
	*value = digits;
	if (!end) {
		end = spelled_read_my(t, i, t->n, &v);
		*value = v.mantissa;
	}
	return end ? phrase_my(t, gap(t, end), MY_PART) : 0;
}

/* သုံးပုံနှစ်ပုံ, ၃ ပုံ ၂ ပုံ */
static size_t
fraction(const struct text *t, size_t i, struct mymr_value *v)
{
	const size_t whole = part(t, i, &v->quantity.to.mantissa);
	const size_t end = whole ? part(t, gap(t, whole), &v->quantity.number.mantissa) : 0;
	const int64_t taken = v->quantity.number.mantissa, parts = v->quantity.to.mantissa;
	return end && taken > 0 && taken < parts && parts <= N_ORDINAL_NAMES ? end : 0;
}

/* A lone word of a number mostly means something else: နှစ် is a year, ငါး a fish. */
static size_t
spelled(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	const size_t end = amount_read_my(t, i, limit, true, &v->quantity);
	int64_t whole;
	if (!v->quantity.is_spelled || v->quantity.is_range)
		return 0;
	return end && (!amount_whole(&v->quantity.number, &whole) || whole >= LEAST_SPELLED) ? end
											     : 0;
}

static size_t
moon(const struct text *t, size_t i, struct mymr_value *v)
{
	size_t end;
	const struct calendar_spelling *month =
		calendar_spelling_at(t, i, KIND_MONTH, MYMR_BURMESE, &end);
	if (month)
		v->number = month->value;
	return month ? end : 0;
}

static size_t
dates(const struct text *t, size_t i, struct mymr_value *v)
{
	struct mymr_date_range r;
	const size_t end = date_range_read_my(t, i, &r);
	if (end) {
		v->date = r.from;
		v->to = date_range_rest(&r);
	}
	return end;
}

/* A whole date of the Myanmar calendar, as a day number. */
static size_t
myanmar(const struct text *t, size_t i, struct mymr_value *v)
{
	struct calendar_words words;
	struct mymr_myanmar_date d;
	const size_t end = calendar_read_my(t, i, &words);
	if (!end || mymr_myanmar_date_parse(&d, t->s + i, end - i, MYMR_BURMESE) ||
		mymr_myanmar_date_to_day(d.year, d.month, d.day, &v->number))
		return 0;
	return end;
}

static size_t
read(const struct text *t, size_t i, size_t limit, enum slot slot, struct mymr_value *v)
{
	switch (slot) {
	case SLOT_NUMBER:
		return small_number(t, i, v);
	case SLOT_DATES:
		return dates(t, i, v);
	case SLOT_TIME:
		return time_of_day(t, i, v);
	case SLOT_DURATION:
	case SLOT_ADJECTIVE:
		return duration(t, i, v);
	case SLOT_AMOUNT:
		return amount_read_my(t, i, limit, false, &v->quantity);
	case SLOT_QUANTITY:
		return quantity_read_my(t, i, &v->quantity);
	case SLOT_NOUN:
		return row_of(t, i, COUNTED_NOUN, v);
	case SLOT_FRACTION:
		return fraction(t, i, v);
	case SLOT_NAME:
		return name(t, i, v);
	case SLOT_ORDINAL:
		return ordinal(t, i, limit, v);
	case SLOT_ORDINAL_YEARS:
		return ordinal_years(t, i, limit, v);
	case SLOT_LETTER:
		return row_of(t, i, COUNTED_CLAUSE, v);
	case SLOT_SPELLED:
		return spelled(t, i, limit, v);
	case SLOT_MOON:
		return moon(t, i, v);
	case SLOT_PHONE:
		return phone_read(t, i);
	case SLOT_IDENTITY:
		return identity_read(t, i);
	case SLOT_MYANMAR:
		return myanmar(t, i, v);
	default:
		return slot_date_my(t, i, slot, v);
	}
}

#define BIT(slot) (UINT32_C(1) << (slot))
#define ALL UINT32_MAX
#define NAMED_DATES \
	(BIT(SLOT_DATE) | BIT(SLOT_MONTH) | BIT(SLOT_WHEN) | BIT(SLOT_DATES) | BIT(SLOT_WEEKDAY))
#define SPELLED                                                                             \
	(BIT(SLOT_AMOUNT) | BIT(SLOT_QUANTITY) | BIT(SLOT_DURATION) | BIT(SLOT_ADJECTIVE) | \
		BIT(SLOT_FRACTION) | BIT(SLOT_ORDINAL) | BIT(SLOT_ORDINAL_YEARS) |          \
		BIT(SLOT_SPELLED))
#define NAMES                                                                             \
	(BIT(SLOT_QUANTITY) | BIT(SLOT_DURATION) | BIT(SLOT_ADJECTIVE) | BIT(SLOT_NOUN) | \
		BIT(SLOT_ORDINAL_YEARS))

static uint32_t
dates_at(const struct text *t, size_t i, unsigned start)
{
	size_t end;
	const struct word *w = NULL;
	if (start & START_WORD)
		w = word_my(t, i, WORD_MONTH | WORD_WEEKDAY | WORD_DAYPART, &end);
	if (!w)
		return 0;
	return w->kind == WORD_DAYPART ? BIT(SLOT_TIME) : NAMED_DATES;
}

static uint32_t
names_at(const struct text *t, size_t i, unsigned start)
{
	size_t end;
	const unsigned kinds = ~(unsigned)(COUNTED_CLASSIFIER | COUNTED_STATUS);
	const struct word *w = start & START_COUNTED ? counted_word_my(t, i, kinds, &end) : NULL;
	uint32_t slots = !w ? 0 : w->kind == COUNTED_ORDINAL ? BIT(SLOT_NAME) : NAMES;
	if (start & START_MOON && calendar_spelling_at(t, i, KIND_MONTH, MYMR_BURMESE, &end))
		slots |= BIT(SLOT_MOON) | BIT(SLOT_MYANMAR);
	return slots;
}

uint32_t
slots_at_my(const struct text *t, size_t i, bool is_inside)
{
	struct spoken spoken;
	const char c = byte_at(t, i);
	if (is_digit(c) || c == '(' || c == '+' || is_myanmar_digit(t, i))
		return ALL;
	const unsigned start = expression_start_my(t, i);
	uint32_t slots = dates_at(t, i, start);
	if (is_inside)
		return slots;
	slots |= names_at(t, i, start) | BIT(SLOT_LETTER);
	if (start & START_SPOKEN && spoken_next(t, i, &spoken))
		slots |= SPELLED;
	return has_at(t, i, LETTER_WA) ? slots | BIT(SLOT_PHONE) : slots;
}

bool
slot_is_date(enum slot slot)
{
	return slot <= SLOT_DATES || slot == SLOT_TIME;
}

size_t
slot_read_my(const struct text *t, size_t i, size_t limit, enum slot slot, struct mymr_value *v)
{
	*v = (struct mymr_value){.start = i};
	const size_t end = read(t, i, limit, slot, v);
	v->end = end;
	return end <= limit ? end : 0;
}
