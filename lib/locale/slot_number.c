/* SPDX-License-Identifier: MIT */
/* Small numbers of forms, fractions, letters, and numbers that count nothing. */
#include "locale/amount.h"
#include "locale/burmese.h"
#include "locale/counted.h"
#include "locale/identity.h"
#include "locale/number_en.h"
#include "locale/number_read.h"
#include "locale/number_write.h"
#include "locale/slot_type.h"
#include "locale/words.h"

#define MAX_SMALL_DIGITS 5

size_t
slot_small_number(const struct text *t, size_t i, int64_t *value)
{
	int digits;
	const size_t end = digits_read(t, i, 1, MAX_SMALL_DIGITS, &digits);
	if (end)
		*value = digits;
	return end;
}

/* 66, but no part of 066. */
static size_t
number_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const bool has_zero = byte_at(t, i) == '0' && is_digit(byte_at(t, i + 1));
	if (!is_digit(byte_at(t, i)) || has_zero)
		return 0;
	return slot_small_number(t, i, &v->quantity.number.mantissa);
}

static size_t
number_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return slot_small_number(t, i, &v->quantity.number.mantissa);
}

static void
put_number_value(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_number(p, &v->quantity.number, false, ".");
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
	end = slot_ordinal_name(&word, i, parts);
	return end == word.n && *parts > 2 ? word_end : 0;
}

/* two thirds, three-quarters, a fifth */
static size_t
fraction_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	size_t end;
	const struct word *w = word_en(t, i, WORD_NUMERAL, &end);
	if (!w || w->value > 9)
		return 0;
	const size_t at = byte_at(t, end) == '-' ? end + 1 : gap(t, end);
	v->quantity.number.mantissa = w->value;
	return at > end ? denominator(t, at, w->value == 1, &v->quantity.to.mantissa) : 0;
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
fraction_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	const size_t whole = part(t, i, &v->quantity.to.mantissa);
	const size_t end = whole ? part(t, gap(t, whole), &v->quantity.number.mantissa) : 0;
	const int64_t taken = v->quantity.number.mantissa, parts = v->quantity.to.mantissa;
	return end && taken > 0 && taken < parts && parts <= N_ORDINAL_NAMES ? end : 0;
}

/* Of two to ten parts. */
static void
put_fraction_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	const int64_t parts = v->quantity.to.mantissa;
	put_number_en(p, &v->quantity.number);
	put_text(p, " ");
	if (parts == 2 || parts == 4)
		put_text(p, parts == 2 ? "half" : "quarter");
	else if (parts > 0 && parts <= N_ORDINAL_NAMES)
		put_text(p, ordinal_names[parts].english);
	else
		p->status = MYMR_EINVAL;
	put_text(p, slot_value(v) == 1 ? "" : "s");
}

static void
put_parts(struct put *p, int64_t n)
{
	const struct mymr_quantity spelled = {.number = {n, 0, 0}, .is_spelled = true};
	put_amount_my(p, &spelled, false);
	put_text(p, MY_PART);
}

static void
put_fraction_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_parts(p, v->quantity.to.mantissa);
	put_parts(p, v->quantity.number.mantissa);
}

static size_t
letter_en(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return slot_row_en(t, i, COUNTED_CLAUSE, v);
}

static size_t
letter_my(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	return slot_row_my(t, i, COUNTED_CLAUSE, v);
}

static void
put_letter_en(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, letters[v->number].latin);
}

static void
put_letter_my(struct put *p, const struct mymr_value *v, const char *s)
{
	(void)s;
	put_text(p, letters[v->number].burmese);
}

static size_t
phone(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	(void)v;
	return phone_read(t, i);
}

static void
put_phone(struct put *p, const struct mymr_value *v, const char *s)
{
	put_phone_en(p, s + v->start, v->end - v->start);
}

static size_t
identity(const struct text *t, size_t i, size_t limit, struct mymr_value *v)
{
	(void)limit;
	(void)v;
	return identity_read(t, i);
}

static void
put_identity(struct put *p, const struct mymr_value *v, const char *s)
{
	put_identity_en(p, s + v->start, v->end - v->start);
}

const struct slot_type slot_number = {{number_en, number_my}, {put_number_value, put_number_value}};
const struct slot_type slot_fraction = {
	{fraction_en, fraction_my}, {put_fraction_en, put_fraction_my}};
const struct slot_type slot_letter = {{letter_en, letter_my}, {put_letter_en, put_letter_my}};
const struct slot_type slot_phone = {{NULL, phone}, {put_phone, NULL}};
const struct slot_type slot_identity = {{NULL, identity}, {put_identity, NULL}};
