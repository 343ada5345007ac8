/* SPDX-License-Identifier: MIT */
/* Exact decimals as digits, for shifting and rounding without loss. */
#ifndef LOCALE_DECIMAL_H
#define LOCALE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/number.h>
#include "locale/put.h"

#define DECIMAL_MAX 18

/* digits[0..n_whole) stand before the decimal mark, then n_decimals behind it. There is always
 * a digit before the mark, and no other leading zero. */
struct decimal {
	char digits[2 * DECIMAL_MAX + 2];
	int n_whole;
	int n_decimals;
	bool is_negative;
};

/* v times 10^-power. MYMR_EINVAL when v's scale or exponent is out of range, MYMR_ERANGE when
 * there are more digits than DECIMAL_MAX. */
enum mymr_status
decimal_from(struct decimal *d, const struct mymr_number *v, int power);

/* Rounds half to even to at most one digit behind the mark. */
void
decimal_round(struct decimal *d);

/* Drops zeros at the end of the decimals. */
void
decimal_trim(struct decimal *d);

/* Writes d; point stands between whole digits and decimals. */
void
put_decimal(struct put *p, const struct decimal *d, bool is_grouped, const char *point);

#endif
