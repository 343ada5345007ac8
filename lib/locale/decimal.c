/* SPDX-License-Identifier: MIT */
#include "locale/decimal.h"

#include <stdint.h>
#include <string.h>

/* The digits of v's mantissa, most significant first, at least one. */
static int
mantissa_digits(char *digits, int64_t mantissa)
{
	uint64_t rest = mantissa < 0 ? 0 - (uint64_t)mantissa : (uint64_t)mantissa;
	char reversed[20];
	int n = 0;
	do {
		reversed[n++] = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest);
	for (int i = 0; i < n; i++)
		digits[i] = reversed[n - 1 - i];
	return n;
}

/* Prepends zeros until a digit stands before the mark. */
static bool
pad_front(struct decimal *d, int n)
{
	int missing = d->n_decimals + 1 - n;
	if (missing <= 0)
		return true;
	if (missing > DECIMAL_MAX)
		return false;
	memmove(d->digits + missing, d->digits, (size_t)n);
	memset(d->digits, '0', (size_t)missing);
	return true;
}

enum mymr_status
decimal_from(struct decimal *d, const struct mymr_number *v, int power)
{
	if (v->scale < 0 || v->scale > DECIMAL_MAX || v->exponent < 0 || v->exponent > DECIMAL_MAX)
		return MYMR_EINVAL;
	*d = (struct decimal){.is_negative = v->mantissa < 0};
	char digits[20];
	int n = mantissa_digits(digits, v->mantissa);
	int shift = v->exponent - v->scale - power;
	if (n > DECIMAL_MAX)
		return MYMR_ERANGE;
	memcpy(d->digits, digits, (size_t)n);
	if (shift > 0 && v->mantissa != 0) {
		if (n + shift > DECIMAL_MAX)
			return MYMR_ERANGE;
		memset(d->digits + n, '0', (size_t)shift);
		n += shift;
	}
	d->n_decimals = shift < 0 ? -shift : 0;
	if (d->n_decimals > DECIMAL_MAX || !pad_front(d, n))
		return MYMR_ERANGE;
	d->n_whole = n > d->n_decimals ? n - d->n_decimals : 1;
	if (d->n_whole + d->n_decimals > DECIMAL_MAX + 1)
		return MYMR_ERANGE;
	return MYMR_OK;
}

void
decimal_trim(struct decimal *d)
{
	while (d->n_decimals > 0 && d->digits[d->n_whole + d->n_decimals - 1] == '0')
		d->n_decimals--;
}

static bool
rounds_up(const struct decimal *d)
{
	const int cut = d->n_whole + 1;
	char next = d->digits[cut];
	if (next != '5')
		return next > '5';
	for (int i = cut + 1; i < d->n_whole + d->n_decimals; i++) {
		if (d->digits[i] != '0')
			return true;
	}
	return (d->digits[cut - 1] - '0') % 2 == 1;
}

static void
add_one(struct decimal *d, int i)
{
	while (i >= 0 && d->digits[i] == '9')
		d->digits[i--] = '0';
	if (i >= 0) {
		d->digits[i]++;
		return;
	}
	memmove(d->digits + 1, d->digits, (size_t)(d->n_whole + d->n_decimals));
	d->digits[0] = '1';
	d->n_whole++;
}

void
decimal_round(struct decimal *d)
{
	if (d->n_decimals > 1) {
		bool up = rounds_up(d);
		d->n_decimals = 1;
		if (up)
			add_one(d, d->n_whole);
	}
	decimal_trim(d);
}

void
put_decimal(struct put *p, const struct decimal *d, bool is_grouped, const char *point)
{
	if (d->is_negative)
		put_text(p, "-");
	for (int i = 0; i < d->n_whole;) {
		int len = is_grouped ? (d->n_whole - i - 1) % 3 + 1 : d->n_whole;
		put_digits(p, d->digits + i, (size_t)len);
		i += len;
		if (i < d->n_whole)
			put_text(p, ",");
	}
	if (d->n_decimals > 0) {
		put_text(p, point);
		put_digits(p, d->digits + d->n_whole, (size_t)d->n_decimals);
	}
}
