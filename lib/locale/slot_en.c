/* SPDX-License-Identifier: MIT */
/* English values of forms. */
#include "locale/amount.h"
#include "locale/calendar_name.h"
#include "locale/calendar_read.h"
#include "locale/counted.h"
#include "locale/date_range.h"
#include "locale/date_read.h"
#include "locale/expression.h"
#include "locale/number_en.h"
#include "locale/number_read.h"
#include "locale/quantity_read.h"
#include "locale/slot.h"
#include "locale/slot_date.h"
#include "locale/time_read.h"
#include "locale/words.h"

#define MAX_SMALL_DIGITS 5

/* 66, but no part of 66.5, 1,066 or 066. */
static size_t
small_number(const struct text *t, size_t i, struct mymr_value *v)
{
	int value;
	const bool has_zero = byte_at(t, i) == '0' && is_digit(byte_at(t, i + 1));
	const size_t end = is_digit(byte_at(t, i)) && !has_zero
				   ? digits_read(t, i, 1, MAX_SMALL_DIGITS, &value)
				   : 0;
	if (end)
		v->quantity.number.mantissa = value;
	return end;
}

static size_t
time_of_day(const struct text *t, size_t i, struct mymr_value *v)
{
	bool is_possible;
	const size_t end = is_digit(byte_at(t, i)) ? time_read_en(t, i, &v->time, &is_possible) : 0;
	return end && is_possible ? end : 0;
}

static size_t
duration(const struct text *t, size_t i, struct mymr_value *v)
{
	size_t end = quantity_read_en(t, i, &v->quantity);
	if (!end)
		end = quantity_read_article(t, i, &v->quantity);
	return end && v->quantity.kind == MYMR_QUANTITY_DURATION ? end : 0;
}

/* 40-day, five-year */
static size_t
adjective(const struct text *t, size_t i, struct mymr_value *v)
{
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

static size_t
noun(const struct text *t, size_t i, struct mymr_value *v)
{
	size_t end;
	const struct word *w = counted_word_en(t, i, COUNTED_NOUN, &end);
	if (!w || counted_rows[w->value].burmese[0] == '\0')
		return 0;
	v->number = w->value;
	return end;
}

static size_t
ordinal_name(const struct text *t, size_t i, int64_t *value)
{
	size_t end;
	const struct word *w = counted_word_en(t, i, COUNTED_ORDINAL, &end);
	if (w)
		*value = w->value;
	return w ? end : 0;
}

/* The suffix that the number has, in any case. */
static size_t
suffix(const struct text *t, size_t i, int64_t value)
{
	static const char *const suffixes[] = {"th", "st", "nd", "rd"};
	const int64_t unit = value % 10;
	return phrase_en(t, i, suffixes[unit > 3 || value / 10 % 10 == 1 ? 0 : unit]);
}

/* 47th, twenty-first, first */
static size_t
ordinal(const struct text *t, size_t i, struct mymr_value *v)
{
	int64_t *value = &v->quantity.number.mantissa, units;
	size_t end = small_number(t, i, v);
	if (end)
		return suffix(t, end, *value);
	end = ordinal_name(t, i, value);
	if (end)
		return end;
	const struct word *w = word_en(t, i, WORD_NUMERAL, &end);
	const bool is_tens = w && w->form == FORM_NAME && w->value >= 20;
	end = is_tens && byte_at(t, end) == '-' ? ordinal_name(t, end + 1, &units) : 0;
	*value = end ? w->value + units : 0;
	return end;
}

/* third, thirds, quarter, fifths: how many parts make a whole. */
static size_t
denominator(const struct text *t, size_t i, bool is_one, int64_t *parts)
{
	size_t end = phrase_en(t, i, is_one ? "quarter" : "quarters");
	*parts = 4;
	if (end)
		return end;
	size_t word_end = i;
	while (is_letter(byte_at(t, word_end)))
		word_end++;
	const bool has_s = !is_one && word_end > i && lower(t->s[word_end - 1]) == 's';
	if (has_s == is_one)
		return 0;
	const struct text word = {t->s, word_end - has_s};
	end = ordinal_name(&word, i, parts);
	return end == word.n && *parts > 2 ? word_end : 0;
}

/* two thirds, three-quarters, a fifth */
static size_t
fraction(const struct text *t, size_t i, struct mymr_value *v)
{
	size_t end;
	const struct word *w = word_en(t, i, WORD_NUMERAL, &end);
	if (!w || w->value > 9)
		return 0;
	const size_t at = byte_at(t, end) == '-' ? end + 1 : gap(t, end);
	v->quantity.number.mantissa = w->value;
	return at > end ? denominator(t, at, w->value == 1, &v->quantity.to.mantissa) : 0;
}

static size_t
letter(const struct text *t, size_t i, struct mymr_value *v)
{
	size_t end;
	const struct word *w = counted_word_en(t, i, COUNTED_CLAUSE, &end);
	if (w)
		v->number = w->value;
	return w ? end : 0;
}

static size_t
spelled(const struct text *t, size_t i, struct mymr_value *v)
{
	const size_t end = number_en_read(t, i, &v->quantity.number);
	v->quantity.is_spelled = true;
	return v->quantity.number.mantissa > 1 || v->quantity.number.exponent ? end : 0;
}

static size_t
moon(const struct text *t, size_t i, struct mymr_value *v)
{
	size_t end;
	const struct calendar_spelling *name =
		calendar_spelling_at(t, i, KIND_MONTH, MYMR_ENGLISH, &end);
	if (name)
		v->number = name->value;
	return name ? end : 0;
}

static size_t
dates(const struct text *t, size_t i, struct mymr_value *v)
{
	struct mymr_date_range r;
	const size_t end = date_range_read_en(t, i, &r);
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
	const size_t end = calendar_read_en(t, i, &words);
	if (!end || mymr_myanmar_date_parse(&d, t->s + i, end - i, MYMR_ENGLISH) ||
		mymr_myanmar_date_to_day(d.year, d.month, d.day, &v->number))
		return 0;
	return end;
}

static size_t
quantity(const struct text *t, size_t i, struct mymr_value *v)
{
	return quantity_read_en(t, i, &v->quantity);
}

/* "More than one" counts nothing; a one-year-old does. */
static size_t
amount(const struct text *t, size_t i, struct mymr_value *v)
{
	const size_t end = amount_read_en(t, i, false, &v->quantity);
	const struct mymr_quantity *q = &v->quantity;
	const bool is_one =
		q->is_spelled && q->number.mantissa == 1 && q->number.exponent == 0 && !q->is_range;
	return is_one && byte_at(t, end) != '-' ? 0 : end;
}

typedef size_t
reader(const struct text *t, size_t i, struct mymr_value *v);

/* Without one, a value is read by slot_date.c or in Burmese only. */
static reader *const readers[] = {
	[SLOT_NUMBER] = small_number,
	[SLOT_DATES] = dates,
	[SLOT_TIME] = time_of_day,
	[SLOT_DURATION] = duration,
	[SLOT_ADJECTIVE] = adjective,
	[SLOT_AMOUNT] = amount,
	[SLOT_QUANTITY] = quantity,
	[SLOT_NOUN] = noun,
	[SLOT_FRACTION] = fraction,
	[SLOT_NAME] = NULL,
	[SLOT_ORDINAL] = ordinal,
	[SLOT_ORDINAL_YEARS] = ordinal,
	[SLOT_LETTER] = letter,
	[SLOT_SPELLED] = spelled,
	[SLOT_MOON] = moon,
	[SLOT_MYANMAR] = myanmar,
};

#define BIT(slot) (UINT32_C(1) << (slot))
#define DATES \
	(BIT(SLOT_DATE) | BIT(SLOT_MONTH) | BIT(SLOT_WHEN) | BIT(SLOT_DATES) | BIT(SLOT_WEEKDAY))
#define COUNTS (BIT(SLOT_DURATION) | BIT(SLOT_ADJECTIVE) | BIT(SLOT_AMOUNT) | BIT(SLOT_QUANTITY))
#define DIGITS                                                                                     \
	(DATES | COUNTS | BIT(SLOT_YEAR) | BIT(SLOT_DECADE) | BIT(SLOT_DIGITS) | BIT(SLOT_YEARS) | \
		BIT(SLOT_NUMBER) | BIT(SLOT_TIME) | BIT(SLOT_ORDINAL) | BIT(SLOT_ORDINAL_YEARS) |  \
		BIT(SLOT_MYANMAR))
#define ORDINALS (BIT(SLOT_NAME) | BIT(SLOT_ORDINAL) | BIT(SLOT_ORDINAL_YEARS))

/* Behind an article that ends at i: a hundred, a third; times have forms that begin otherwise. */
static uint32_t
slots_of_article(const struct text *t, size_t i)
{
	size_t end;
	const size_t at = gap(t, i);
	const unsigned start = expression_start_en(t, at);
	if (phrase_en(t, at, "hundred") || word_en(t, at, WORD_SCALE, &end))
		return COUNTS | BIT(SLOT_SPELLED);
	if (counted_word_en(t, at, COUNTED_DURATION, &end))
		return BIT(SLOT_DURATION);
	if (lower(byte_at(t, at)) == 'q' || start & START_COUNTED)
		return BIT(SLOT_FRACTION);
	return 0;
}

/* By the word at i. Nouns and letters stand behind words of a form only. */
static uint32_t
slots_of_word(const struct text *t, size_t i, unsigned start)
{
	size_t end;
	uint32_t slots = BIT(SLOT_NOUN) | BIT(SLOT_LETTER);
	const struct word *w = NULL;
	if (start & START_WORD)
		w = word_en(t, i, WORD_MONTH | WORD_WEEKDAY | WORD_NUMERAL, &end);
	if (w && w->kind == WORD_NUMERAL && w->form == FORM_ALSO)
		slots |= slots_of_article(t, end);
	else if (w && w->kind == WORD_NUMERAL)
		slots |= COUNTS | BIT(SLOT_FRACTION) | BIT(SLOT_SPELLED) | BIT(SLOT_ORDINAL) |
			 BIT(SLOT_ORDINAL_YEARS);
	else if (w)
		slots |= DATES;
	if (start & START_COUNTED) {
		w = counted_word_en(t, i, COUNTED_SIGN | COUNTED_ORDINAL, &end);
		slots |= !w ? 0 : w->kind == COUNTED_ORDINAL ? ORDINALS : BIT(SLOT_QUANTITY);
	}
	return slots;
}

uint32_t
slots_at_en(const struct text *t, size_t i)
{
	const char c = byte_at(t, i);
	if (is_digit(c))
		return DIGITS;
	if (!is_letter(c))
		return c == '$' || !is_ascii(c) ? BIT(SLOT_QUANTITY) : 0;
	const unsigned start = expression_start_en(t, i);
	uint32_t slots = slots_of_word(t, i, start);
	if (lower(c) == 'h' && phrase_en(t, i, "half"))
		slots |= BIT(SLOT_AMOUNT) | BIT(SLOT_QUANTITY) | BIT(SLOT_SPELLED);
	if (start & START_MOON)
		slots |= is_upper(c) ? BIT(SLOT_MOON) | BIT(SLOT_MYANMAR) : BIT(SLOT_MYANMAR);
	return slots;
}

size_t
slot_read_en(const struct text *t, size_t i, enum slot slot, struct mymr_value *v)
{
	*v = (struct mymr_value){.start = i};
	size_t end = 0;
	if (slot == SLOT_NAME)
		end = ordinal_name(t, i, &v->quantity.number.mantissa);
	else if (readers[slot])
		end = readers[slot](t, i, v);
	else
		end = slot_date_en(t, i, slot, v);
	v->end = end;
	return end;
}
