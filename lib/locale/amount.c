/* SPDX-License-Identifier: MIT */
#include "locale/amount.h"

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
