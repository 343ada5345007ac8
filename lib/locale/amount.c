/* SPDX-License-Identifier: MIT */
#include "locale/amount.h"
#include "locale/decimal.h"
#include "locale/number_write.h"

#include <string.h>

bool
amount_whole(const struct mymr_number *v, int64_t *whole)
{
	int shift = v->exponent - v->scale;
	*whole = v->mantissa;
	for (; shift < 0; shift++) {
		if (*whole % 10)
			return false;
		*whole /= 10;
	}
	for (; shift > 0; shift--) {
		if (*whole > INT64_MAX / 10 || *whole < 0)
			return false;
		*whole *= 10;
	}
	return true;
}

/* The sign aside. */
static bool
has_less(const struct decimal *a, const struct decimal *b)
{
	if (a->n_whole != b->n_whole)
		return a->n_whole < b->n_whole;
	const bool is_shorter = a->n_decimals < b->n_decimals;
	const int n = a->n_whole + (is_shorter ? a->n_decimals : b->n_decimals);
	const int order = memcmp(a->digits, b->digits, (size_t)n);
	return order ? order < 0 : is_shorter;
}

bool
amount_is_less(const struct mymr_number *a, const struct mymr_number *b)
{
	struct decimal x, y;
	if (decimal_from(&x, a, 0) || decimal_from(&y, b, 0))
		return false;
	decimal_trim(&x);
	decimal_trim(&y);
	if (x.is_negative != y.is_negative)
		return x.is_negative;
	return x.is_negative ? has_less(&y, &x) : has_less(&x, &y);
}

bool
amount_has_common_scale(const struct mymr_quantity *q, enum mymr_language language)
{
	const int power = q->number.exponent;
	return q->is_range && power > 0 && q->to.exponent == power &&
	       compact_power(&q->number, language) == power &&
	       compact_power(&q->to, language) == power;
}

bool
amount_would_share(const struct mymr_quantity *q, int low_power, int high_power)
{
	struct mymr_number low = q->number;
	low.exponent += high_power;
	return q->is_range && low_power == 0 && high_power > 0 && amount_is_less(&low, &q->to);
}
