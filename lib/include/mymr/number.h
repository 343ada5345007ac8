/* SPDX-License-Identifier: MIT */
/* Numbers as newspapers write them: grouped digits and compact counts. */
#ifndef MYMR_NUMBER_H
#define MYMR_NUMBER_H

#include <stddef.h>
#include <stdint.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An exact decimal: mantissa * 10^(exponent - scale). 5.4k is {54, 1, 3}; 1,250 is {1250, 0, 0}.
 * scale 0..18 counts the digits behind the decimal mark, exponent is the power of ten of a
 * scale word (k, M, ထောင်, သိန်း). */
struct mymr_number {
	int64_t mantissa;
	int scale;
	int exponent;
};

/* Appends the number in full: 1,250 / ၁,၂၅၀, grouped by threes, the decimal mark a full stop.
 * MYMR_ERANGE when the digits do not fit in 18, MYMR_EINVAL when scale or exponent is not 0..18.
 * out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_number_format(struct mymr_buf *out, const struct mymr_number *v, enum mymr_digits digits);

/* Appends the number as a compact count. English: 5.4k, 1.2M, 3B, 34T. Burmese: ၅.၄ ထောင်,
 * ၁.၂ သောင်း, ၅ သိန်း, ၁.၂ သန်း, ၃ ဘီလီယံ, ၃၄ ထရီလီယံ (crore is not used in news). At most one digit behind
 * the decimal mark, rounded half to even as CLDR does; below 1,000 the number stands in full.
 * Errors as mymr_number_format. Thread-safe. */
MYMR_API enum mymr_status
mymr_number_format_compact(struct mymr_buf *out, const struct mymr_number *v,
	enum mymr_language language, enum mymr_digits digits);

/* The same in Burmese, from ten million on in crores, as some accounts do: ၁၂၀ ကုဋေ. Errors as
 * mymr_number_format. Thread-safe. */
MYMR_API enum mymr_status
mymr_number_format_crore(
	struct mymr_buf *out, const struct mymr_number *v, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside: perhaps a minus sign, digits of one script,
 * well-placed group marks, a decimal mark, and a scale word of the language (k, m, b, t in any
 * case, thousand, lakh, million, crore, billion, trillion; ထောင် သောင်း သိန်း သန်း ကုဋေ ဘီလီယံ ထရီလီယံ, ဒသမ as
 * decimal mark, the letters ဝ and ရ where mymr_digits_repair takes them for digits). Anything else,
 * mixed digit scripts included, is MYMR_ESYNTAX; more than 18 digits is MYMR_ERANGE. Thread-safe.
 */
MYMR_API enum mymr_status
mymr_number_parse(struct mymr_number *v, const char *s, size_t n, enum mymr_language language);

/* Appends the ordinal of value, from 1 on: first ... tenth, 11th, 1,000th; ပထမ ... ဒသမ, ၁၁
 * ကြိမ်မြောက်. MYMR_EINVAL below 1, MYMR_ERANGE for more than 18 digits. out is as before on failure.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_ordinal_format(
	struct mymr_buf *out, int64_t value, enum mymr_language language, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as an ordinal: first ... tenth in any case, 1st,
 * 47th, 1,000th; ပထမ, ပထမဆုံး ... ဒသမ, ၄၇ ကြိမ်မြောက်, (၄၇) ကြိမ်မြောက်. MYMR_ESYNTAX for all else, as
 * 1th and 0th; MYMR_ERANGE for more than 18 digits. value is set only on success. Thread-safe. */
MYMR_API enum mymr_status
mymr_ordinal_parse(int64_t *value, const char *s, size_t n, enum mymr_language language);

#ifdef __cplusplus
}
#endif

#endif
