/* SPDX-License-Identifier: MIT */
/* What stands in the braces of a form. */
#ifndef LOCALE_SLOT_H
#define LOCALE_SLOT_H

#include <mymr/expression.h>
#include "locale/put.h"
#include "locale/text.h"

/* Names stand in lib/gen/expressions.c, in this order. */
enum slot {
	SLOT_NONE,
	SLOT_DATE,          /* July 4, 2017: with its day */
	SLOT_MONTH,         /* July 2017: without a day */
	SLOT_YEAR,          /* 2017, ၂၀၁၇ ခုနှစ် */
	SLOT_WHEN,          /* any of these, and a weekday */
	SLOT_WEEKDAY,       /* Monday */
	SLOT_DECADE,        /* 1990s */
	SLOT_DIGITS,        /* 2015: a year as digits only */
	SLOT_YEARS,         /* 2016-17 */
	SLOT_NUMBER,        /* 66: a small whole number */
	SLOT_DATES,         /* July 24-26, 2017 */
	SLOT_TIME,          /* 9 am */
	SLOT_DURATION,      /* 5 days */
	SLOT_ADJECTIVE,     /* 40-day */
	SLOT_AMOUNT,        /* 20.4 million, three */
	SLOT_QUANTITY,      /* 22 people, 20 percent */
	SLOT_NOUN,          /* people */
	SLOT_FRACTION,      /* two thirds */
	SLOT_NAME,          /* first */
	SLOT_ORDINAL,       /* 47th */
	SLOT_ORDINAL_YEARS, /* 50th, နှစ် ၅၀ */
	SLOT_LETTER,        /* (d), without the brackets */
	SLOT_SPELLED,       /* twenty-five */
	SLOT_MOON,          /* Tabaung */
	SLOT_PHONE,         /* ၀၉-၇၆၅၄၃၂၁၀၀ */
	SLOT_IDENTITY,      /* ၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆ */
	SLOT_MYANMAR        /* 5th waxing of Waso, 1387 ME */
};

#define N_SLOTS (SLOT_MYANMAR + 1)

/* Which slots may hold something at i, a bit for each: no bit is missing that should be there.
 * is_inside: behind a Burmese letter, where only dates and times begin with a word. */
uint32_t
slots_at_en(const struct text *t, size_t i);

uint32_t
slots_at_my(const struct text *t, size_t i, bool is_inside);

/* Dates and times, which stand beside other Burmese words without a blank; words of numbers do not.
 */
bool
slot_is_date(enum slot slot);

struct slot_kind {
	enum slot slot;
	enum mymr_language language;
};

/* The end of the longest value of a kind at i that ends before limit, 0 for none; fills the value.
 * A spelled Burmese amount may have to leave its last word, and then limit is before it. What
 * stands before and behind is for the caller. */
size_t
slot_read(const struct text *t, size_t i, size_t limit, const struct slot_kind *kind,
	struct mymr_value *v);

/* Writes a value that was read in s. */
void
slot_put(struct put *p, const struct slot_kind *kind, const struct mymr_value *v, const char *s);

#endif
