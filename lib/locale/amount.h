/* SPDX-License-Identifier: MIT */
/* How many: one number or a range, in digits or words, with its scale. */
#ifndef LOCALE_AMOUNT_H
#define LOCALE_AMOUNT_H

#include <mymr/quantity.h>
#include "locale/put.h"
#include "locale/text.h"

/* The end of the longest amount at i, 0 for none; sets the numbers and flags of q. In English m, b
 * and t are scales in any case only behind the sign of money. */
size_t
amount_read_en(const struct text *t, size_t i, bool is_money, struct mymr_quantity *q);

/* The same for amounts that end before limit, so that a unit may be what looks like a digit (ဆယ်နှစ်
 * is ten years): also one scale behind the other (၁ သိန်း ၅ သောင်း), and, where it is allowed, with
 * the scale first (သန်း ၂၀). */
size_t
amount_read_my(const struct text *t, size_t i, size_t limit, bool may_have_scale_first,
	struct mymr_quantity *q);

/* Behind the smaller scales that follow the number sum with its scale at i, and add to it: ၁ သိန်း ၅
 * သောင်း, ၅ သိန်းခွဲ; i when none do, 0 when what follows cannot be added. */
size_t
scales_read_my(const struct text *t, size_t i, struct mymr_number *sum);

/* A spelled number at i that ends before limit: its end, 0 for none. */
size_t
spelled_read_my(const struct text *t, size_t i, size_t limit, struct mymr_number *v);

/* Whether a is less than b; false when one of them has too many digits. */
bool
amount_is_less(const struct mymr_number *a, const struct mymr_number *b);

/* Makes a range of the number in q and a greater one; false when it is none. */
bool
amount_set_range_my(struct mymr_quantity *q, const struct mymr_number *high);

/* A number of v's value without an exponent; false when it does not fit. */
bool
amount_whole(const struct mymr_number *v, int64_t *whole);

/* Writes the amount. Burmese has သိန်း for round
 * numbers from 100,000 on. is_short: ၅.၄ ထောင် instead of ၅ ဒသမ ၄ ထောင်. */
void
put_amount_en(struct put *p, const struct mymr_quantity *q);

void
put_amount_my(struct put *p, const struct mymr_quantity *q, bool is_short);

/* The same for one of the numbers of q. */
void
put_amount_number_my(
	struct put *p, const struct mymr_quantity *q, const struct mymr_number *v, bool is_short);

/* Whether all of the amount is written in words. English has them up to ten and of millions,
 * Burmese below ten million; what one number of a range lacks, the other does not have. */
bool
amount_is_spelled_en(const struct mymr_quantity *q);

bool
amount_is_spelled_my(const struct mymr_quantity *q);

/* Whether a range has one scale, which is written once: 5-10 million, ၅ မှ ၁၀ သန်း. */
bool
amount_has_common_scale(const struct mymr_quantity *q, enum mymr_language language);

/* Whether a scale of so many tens behind the second number would be read for the first as well,
 * which has none: 3 to 5,000,000. */
bool
amount_would_share(const struct mymr_quantity *q, int low_power, int high_power);

/* Whether Burmese says the two numbers in one: သုံးလေးပတ် for three or four weeks. */
bool
amount_is_next(const struct mymr_quantity *q);

/* Whether Burmese writes a scale word with the number. */
bool
amount_has_scale_my(const struct mymr_quantity *q);

#endif
