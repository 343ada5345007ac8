/* SPDX-License-Identifier: MIT */
/* A text that is a number in English words and nothing else. */
#include <mymr/number_words.h>
#include "locale/decimal.h"
#include "locale/number_en.h"
#include "locale/words.h"

#define THOUSAND 1000

/* One digit of the decimals. */
static size_t
digit(const struct text *t, size_t i, int64_t *value)
{
	size_t end = phrase_en(t, i, EN_ZERO);
	*value = 0;
	if (!end)
		end = numeral_en(t, i, value);
	return *value < 10 ? end : 0;
}

/* The digits behind the point: their end, 0 for none. Those that do not fit are only counted. */
static size_t
decimals(const struct text *t, size_t i, struct mymr_number *v)
{
	int64_t value;
	size_t end = 0;
	for (size_t next; (next = digit(t, gap(t, i), &value)) > 0 && v->scale <= DECIMAL_MAX;) {
		if (++v->scale <= DECIMAL_MAX && v->mantissa < INT64_MAX / 10)
			v->mantissa = v->mantissa * 10 + value;
		else
			v->scale = DECIMAL_MAX + 1;
		end = i = next;
	}
	return end;
}

/* Decimals of a whole number, and what they count when it is small: two point five million. */
static size_t
with_decimals(const struct text *t, size_t i, struct mymr_number *v)
{
	const size_t at = gap(t, i);
	const size_t point = at > i && v->scale == 0 ? phrase_en(t, at, EN_POINT) : 0;
	if (!point)
		return i;
	const bool may_have_scale = v->exponent == 0 && v->mantissa < THOUSAND;
	for (; v->exponent > 0; v->exponent--)
		v->mantissa *= 10;
	const size_t end = decimals(t, point, v);
	const size_t scale_end = end && may_have_scale ? scale_en(t, end, &v->exponent) : 0;
	return scale_end ? scale_end : end;
}

static enum mymr_status
check(const struct mymr_number *v)
{
	struct decimal d;
	int64_t whole = 0;
	if (v->scale > DECIMAL_MAX || decimal_from(&d, v, 0))
		return MYMR_ERANGE;
	for (int i = 0; i < d.n_whole; i++)
		whole = whole * 10 + (d.digits[i] - '0');
	return whole > MYMR_NUMBER_WORDS_MAX ? MYMR_ERANGE : MYMR_OK;
}

enum mymr_status
mymr_number_words_parse_english(struct mymr_number *v, const char *s, size_t n)
{
	const struct text t = {s, n};
	struct mymr_number found = {0};
	size_t i = gap(&t, 0);
	const size_t minus = phrase_en(&t, i, EN_MINUS);
	if (minus)
		i = gap(&t, minus);
	size_t end = phrase_en(&t, i, EN_ZERO);
	if (!end)
		end = number_en_read(&t, i, &found);
	end = end && (!minus || i > minus) ? with_decimals(&t, end, &found) : 0;
	if (!end || gap(&t, end) != n)
		return MYMR_ESYNTAX;
	const enum mymr_status status = check(&found);
	if (status)
		return status;
	if (minus)
		found.mantissa = -found.mantissa;
	*v = found;
	return MYMR_OK;
}

enum mymr_status
mymr_number_words_format_english(struct mymr_buf *out, const struct mymr_number *v)
{
	struct put p = put_begin(out, MYMR_DIGITS_LATN);
	put_number_en(&p, v);
	return put_end(&p);
}
