/* SPDX-License-Identifier: MIT */
/* Exact decimals reckoned with. */
#ifndef CATALOG_MESSAGE_EXACT_H
#define CATALOG_MESSAGE_EXACT_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/number.h>

/* Functions that return a status say MYMR_ERANGE when the result has too many digits, MYMR_EINVAL
 * when a number's scale or exponent is not 0..18; what they were to change is as before. */

/* Makes the exponent 0, without changing what is written. */
enum mymr_status
exact_settle(struct mymr_number *v);

/* Rounds half to even to at most so many decimals; v has exponent 0. */
void
exact_round(struct mymr_number *v, int decimals);

/* Drops zeros at the end of the decimals, down to so many; v has exponent 0. */
void
exact_trim(struct mymr_number *v, int decimals);

/* Adds zeros behind the decimals, up to so many; v has exponent 0. */
enum mymr_status
exact_pad(struct mymr_number *v, int decimals);

enum mymr_status
exact_subtract(struct mymr_number *v, const struct mymr_number *minus);

/* Whether both are the same number, as 1 and 1.0 are. */
bool
exact_is_same(const struct mymr_number *a, const struct mymr_number *b);

/* Rounded to so many decimals, or fewer when it is large, zeros at the end dropped. MYMR_EINVAL for
 * what is no number. */
enum mymr_status
exact_of_double(struct mymr_number *v, double real, int decimals);

/* Reads perhaps a minus sign and digits with a decimal point at s[0..n). The length; 0 when there
 * is none or it has more than 18 digits. */
size_t
exact_read(struct mymr_number *v, const char *s, size_t n);

#endif
