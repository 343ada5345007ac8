/* SPDX-License-Identifier: MIT */
/* Numbers in words, Burmese and English. */
#ifndef MYMR_NUMBER_WORDS_H
#define MYMR_NUMBER_WORDS_H

#include <stddef.h>
#include <stdint.h>
#include <mymr/buf.h>
#include <mymr/number.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The largest whole number there are words for: 10^15. */
#define MYMR_NUMBER_WORDS_MAX INT64_C(1000000000000000)

/* What stands between a scale and a smaller part behind it. ဆယ် always becomes ဆယ့်. */
enum mymr_words_style {
	MYMR_WORDS_FULL, /* ရာ့ and ထောင့် as spoken: တစ်ထောင့်တစ်ရာ့ဆယ့်တစ် */
	MYMR_WORDS_HYBRID, /* blanks, and ရာ plain where ဆယ့် follows: တစ်ထောင့် တစ်ရာ ဆယ့်တစ် */
	MYMR_WORDS_PLAIN /* ရာ and ထောင် as they are: တစ်ထောင်တစ်ရာဆယ့်တစ် */
};

/* Appends v in words. From ten million on, ကုဋေ count like a number of their own: 123,000,000,000
 * is တစ်သောင်းနှစ်ထောင့်သုံးရာကုဋေ, 10^14 is တစ်ကုဋေကုဋေ. 10 is တစ်ဆယ်, 11 ဆယ့်တစ်, 7 ခုနစ်, 0 သုည.
 * Every decimal is written, digit by digit behind ဒသမ; before a negative number stands အနုတ်.
 * Spelling: Myanmar Language Commission, Myanmar-English Dictionary (ခုနစ် is 7, ခုနှစ် a year). Where ့
 * stands: John Okell, Burmese By Ear, lessons 1.6 (ဆယ့်), 1.8 (ရာ့) and 1.10 (ထောင့်).
 * MYMR_ERANGE when the whole part is above MYMR_NUMBER_WORDS_MAX or there are more than 18
 * digits, MYMR_EINVAL when v's scale or exponent is not 0..18 or the style is none. out is as
 * before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_number_words_format(
	struct mymr_buf *out, const struct mymr_number *v, enum mymr_words_style style);

/* Reads s[0..n) whole, surrounding blanks aside: a number in any of the styles, with blanks or
 * U+200B between words or not; ခုနှစ် for ခုနစ်, ဆယ် for တစ်ဆယ်, ထောင့်ငါးရာ for
 * တစ်ထောင့်ငါးရာ, တ for တစ် before a scale,
 * နှစ်ဆယ်တစ် without its ့; တစ်သောင်းနှစ်ထောင့် with one at its end; and marks in typed order (့ behind ်, ံ
 * before ု, ု before ိ). Also:
 * - lakhs: ရှစ်ဆယ့်ခုနစ်သိန်း, တစ်သောင်းသုံးထောင်သိန်း; သန်း, ဘီလီယံ and ထရီလီယံ in the same way;
 * - the scale first, as behind the name of a currency: သိန်းငါးဆယ်, သန်း ငါးသောင်း, from ten on, and
 *   what is less than one of the scale behind a blank: သိန်းနှစ်ဆယ် ငါးသောင်း;
 * - decimals before a scale or behind one that stands first: နှစ်ဒသမငါးသန်း is {25, 1, 6}.
 * MYMR_ESYNTAX for all else, and for what can be read in two ways: သုံးလေးဆယ် (thirty or forty),
 * ငါးသောင်း တစ်သိန်း (from 50,000 to 100,000), သိန်းတစ်ထောင် ငါးရာ (100,000,500 or 150 million).
 * MYMR_ERANGE above MYMR_NUMBER_WORDS_MAX or beyond 18 digits. v is set only on success.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_number_words_parse(struct mymr_number *v, const char *s, size_t n);

/* Appends v in English words: one hundred five, twenty-five, two point five, minus three; decimals
 * digit by digit, 10^15 is one thousand trillion. Limits and errors as mymr_number_words_format.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_number_words_format_english(struct mymr_buf *out, const struct mymr_number *v);

/* Reads s[0..n) whole, surrounding blanks aside, as English words in any case: twenty-five, twenty
 * five, one hundred and five, a million, two and a half billion, half a million, zero, minus five,
 * two point five, and with a scale behind decimals: two point five million is {25, 1, 6}.
 * MYMR_ESYNTAX for all else, MYMR_ERANGE above MYMR_NUMBER_WORDS_MAX or beyond 18 digits. v is set
 * only on success. Thread-safe. */
MYMR_API enum mymr_status
mymr_number_words_parse_english(struct mymr_number *v, const char *s, size_t n);

#ifdef __cplusplus
}
#endif

#endif
