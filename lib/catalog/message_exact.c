/* SPDX-License-Identifier: MIT */
#include "catalog/message_exact.h"

#include <math.h>

#define MAX_DIGITS 18
#define MAX_DOUBLE 1e17

static enum mymr_status
shift(int64_t *mantissa, int places)
{
	int64_t shifted = *mantissa;
	for (; places > 0 && shifted != 0; places--) {
		if (__builtin_mul_overflow(shifted, 10, &shifted))
			return MYMR_ERANGE;
	}
	*mantissa = shifted;
	return MYMR_OK;
}

enum mymr_status
exact_settle(struct mymr_number *v)
{
	if (v->scale < 0 || v->scale > MAX_DIGITS || v->exponent < 0 || v->exponent > MAX_DIGITS)
		return MYMR_EINVAL;
	const int scale = v->scale > v->exponent ? v->scale - v->exponent : 0;
	int64_t mantissa = v->mantissa;
	const enum mymr_status status = shift(&mantissa, v->exponent - v->scale);
	if (!status)
		*v = (struct mymr_number){mantissa, scale, 0};
	return status;
}

void
exact_round(struct mymr_number *v, int decimals)
{
	if (v->scale <= decimals)
		return;
	int64_t unit = 1;
	for (; v->scale > decimals; v->scale--)
		unit *= 10;
	const int64_t rest = v->mantissa % unit;
	const int64_t magnitude = rest < 0 ? -rest : rest;
	const int64_t step = v->mantissa < 0 ? -1 : 1;
	v->mantissa /= unit;
	if (magnitude > unit / 2 || (magnitude == unit / 2 && v->mantissa % 2 != 0))
		v->mantissa += step;
}

void
exact_trim(struct mymr_number *v, int decimals)
{
	for (; v->scale > decimals && v->mantissa % 10 == 0; v->scale--)
		v->mantissa /= 10;
}

enum mymr_status
exact_pad(struct mymr_number *v, int decimals)
{
	if (v->scale >= decimals)
		return MYMR_OK;
	const enum mymr_status status = shift(&v->mantissa, decimals - v->scale);
	if (!status)
		v->scale = decimals;
	return status;
}

enum mymr_status
exact_subtract(struct mymr_number *v, const struct mymr_number *minus)
{
	struct mymr_number a = *v, b = *minus;
	enum mymr_status status = exact_settle(&a);
	if (!status)
		status = exact_settle(&b);
	if (!status)
		status = exact_pad(&a, b.scale);
	if (!status)
		status = exact_pad(&b, a.scale);
	if (!status && __builtin_sub_overflow(a.mantissa, b.mantissa, &a.mantissa))
		status = MYMR_ERANGE;
	if (!status)
		*v = a;
	return status;
}

bool
exact_is_same(const struct mymr_number *a, const struct mymr_number *b)
{
	struct mymr_number x = *a, y = *b;
	if (exact_settle(&x) || exact_settle(&y))
		return false;
	exact_trim(&x, 0);
	exact_trim(&y, 0);
	return x.mantissa == y.mantissa && x.scale == y.scale;
}

enum mymr_status
exact_of_double(struct mymr_number *v, double real, int decimals)
{
	double unit = 1;
	if (isnan(real) || isinf(real))
		return MYMR_EINVAL;
	if (!(fabs(real) < MAX_DOUBLE))
		return MYMR_ERANGE;
	*v = (struct mymr_number){0};
	for (; v->scale < decimals && fabs(real) * unit * 10 < MAX_DOUBLE; v->scale++)
		unit *= 10;
	v->mantissa = (int64_t)rint(real * unit);
	exact_trim(v, 0);
	return MYMR_OK;
}

size_t
exact_read(struct mymr_number *v, const char *s, size_t n)
{
	const size_t start = n && s[0] == '-';
	size_t i = start, point = n, n_digits = 0;
	*v = (struct mymr_number){0};
	for (; i < n && n_digits <= MAX_DIGITS; i++) {
		if (s[i] == '.' && point == n && i > start) {
			point = i;
			continue;
		}
		if (s[i] < '0' || s[i] > '9')
			break;
		n_digits++;
		if (n_digits <= MAX_DIGITS)
			v->mantissa = v->mantissa * 10 + (s[i] - '0');
		v->scale += point < n;
	}
	if (n_digits == 0 || n_digits > MAX_DIGITS || s[i - 1] == '.')
		return 0;
	if (start)
		v->mantissa = -v->mantissa;
	return i;
}
