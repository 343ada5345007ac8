/* SPDX-License-Identifier: MIT */
/* Decimal digits: Latin 0-9, Myanmar U+1040..1049, Shan U+1090..1099. */
#ifndef MYMR_DIGITS_H
#define MYMR_DIGITS_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Numbering systems by their CLDR names. */
enum mymr_digits { MYMR_DIGITS_LATN, MYMR_DIGITS_MYMR };

/* Scanner. When s[0..n) starts with a decimal digit of one of the three rows, stores its value
 * in *value and returns its length in bytes; otherwise returns 0. Thread-safe. */
MYMR_API size_t
mymr_digit_next(const char *s, size_t n, int *value);

/* Appends s[0..n) with every decimal digit replaced by the wanted row; all else, grouping and
 * decimal marks included, is copied. MYMR_ENOMEM leaves out as it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_digits_convert(struct mymr_buf *out, const char *s, size_t n, enum mymr_digits digits);

#ifdef __cplusplus
}
#endif

#endif
