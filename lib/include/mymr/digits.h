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

/* Appends s[0..n) with letters that were typed for the Myanmar digits they look like replaced by
 * these, and nothing else changed: ၂ဝ၁ရ ခုနှစ် is ၂၀၁၇ ခုနှစ်, ဝ၉-၇၆၅၇ဝဝ၃၅၈ is ၀၉-၇၆၅၇၀၀၃၅၈.
 * A letter that carries a mark or a final, or ends a word, stays: ၁၀ ဝါ, ၇ ရက်, ဘဝ ၅ ခု.
 * - ဝ is zero behind a digit, behind a mark between digits (. , : / - + and း), and as the first of
 *   a number whose other digits follow.
 * - ရ also means "got" (၈၀ရ), so it is seven only with digits on both sides, before a word that
 *   counts (lib/data/number_followers.tsv, names of months), or at the end of a number that has ဝ
 *   for ၀ as well.
 * The other way, ၀ and ၇ typed for letters, is mymr_normalize(MYMR_NORMALIZE_CONTEXT), which leaves
 * what this gives. Doing it twice is doing it once. Time is linear in n. MYMR_ENOMEM leaves out as
 * it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_digits_repair(struct mymr_buf *out, const char *s, size_t n);

#ifdef __cplusplus
}
#endif

#endif
