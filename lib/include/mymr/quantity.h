/* SPDX-License-Identifier: MIT */
/* Numbers with what they count: money, units, percentages, times, people and things. */
#ifndef MYMR_QUANTITY_H
#define MYMR_QUANTITY_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/number.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_quantity_kind {
	MYMR_QUANTITY_NUMBER,   /* 1,250; twenty-five */
	MYMR_QUANTITY_PERCENT,  /* 2.7 percent */
	MYMR_QUANTITY_MONEY,    /* $20 million, 500,000 kyats */
	MYMR_QUANTITY_UNIT,     /* 300 km, 20 feet */
	MYMR_QUANTITY_DURATION, /* 5 days, two weeks */
	MYMR_QUANTITY_COUNT     /* 22 people, 10 houses */
};

/* One number or two with what they count. Values that are not ranges have to equal to nothing. */
struct mymr_quantity {
	enum mymr_quantity_kind kind;
	struct mymr_number number;
	struct mymr_number to; /* is_range: the other end */
	bool is_range;         /* from number to to: 70-90 percent */
	bool is_choice;        /* a range said as a choice: three or four people */
	bool is_spelled;       /* in words: three people */
	bool is_grouped;       /* with group marks */
	/* Static. MONEY: an ISO 4217 code, US$ for dollars called
	 * so; UNIT: a CLDR unit as "kilometer"; DURATION: "day"; COUNT:
	 * the English noun, one of them. NULL for NUMBER and PERCENT. */
	const char *name;
};

/* The name of what s[0..n) counts, an English or Burmese word for it, its sign or name itself: the
 * static string that mymr_quantity wants. MYMR_ENOENT when it is not known. Thread-safe. */
MYMR_API enum mymr_status
mymr_quantity_name(const char **name, enum mymr_quantity_kind kind, const char *s, size_t n);

/* Appends the quantity as newspapers write it.
 * English: $20 million, 5 dollars, US$3.7 billion, 500,000 kyats, 2.7 percent, 300 kilometers, 22
 * people; numbers that are spelled stay so up to ten. Burmese: ဒေါ်လာ သန်း ၂၀, ကျပ် ၅ သိန်း, ကျပ် သိန်း
 * ၅၀၀, ၁,၅၀၀ ကျပ်, ၂ ဒသမ ၇ ရာခိုင်နှုန်း, ၃၀၀ ကီလိုမီတာ; units of old use and people behind a number that ends
 * in 0 stand first: မိုင် ၉၀, လူ ၁၀၀, otherwise with a classifier: လူ ၂၂ ဦး. Spelled numbers are
 * spelled: သုံးပတ်. Counted in Burmese news text. The minus sign stands first: -$500, -ကျပ် ၅ သိန်း. What
 * is written is read as the same value, kind and name, but for pounds of weight: these are the same
 * words as those of money. MYMR_EINVAL for a name or kind that is unknown and a scale or exponent
 * that is not 0..18, MYMR_ERANGE for more than 18 digits. out is as before on failure. Thread-safe.
 */
MYMR_API enum mymr_status
mymr_quantity_format(struct mymr_buf *out, const struct mymr_quantity *q,
	enum mymr_language language, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as a quantity of the language, in any order and
 * spelling that news uses: ကျပ် ၅ သိန်း, ငွေကျပ် ငါးသိန်း, ကျပ်သိန်း ၅၀၀, ၅ ဦး, မိုင် ၉၀, လူ သုံးလေးယောက်. A
 * minus sign may stand before digits and all that belongs to them. $1 to $9 may be placeholders and
 * are not read, nor K2.
 * MYMR_ESYNTAX for all else; v is set only on success. Thread-safe. */
MYMR_API enum mymr_status
mymr_quantity_parse(struct mymr_quantity *q, const char *s, size_t n, enum mymr_language language);

#ifdef __cplusplus
}
#endif

#endif
