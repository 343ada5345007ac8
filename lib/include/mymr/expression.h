/* SPDX-License-Identifier: MIT */
/* Values in running text with the words that go with them: what another language says otherwise. */
#ifndef MYMR_EXPRESSION_H
#define MYMR_EXPRESSION_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/quantity.h>
#include <mymr/span.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_expression_type {
	MYMR_EXPRESSION_DATE,     /* on July 4, in December 2017, next Wednesday */
	MYMR_EXPRESSION_YEAR,     /* the 1990s, the 2016-17 fiscal year, 300 BC */
	MYMR_EXPRESSION_TIME,     /* from 9 am, at noon, 15:05 */
	MYMR_EXPRESSION_RANGE,    /* July 24-26, 2017; Monday to Friday */
	MYMR_EXPRESSION_RELATIVE, /* 5 days ago, over the past 10 years, today */
	MYMR_EXPRESSION_DURATION, /* 2 hours 15 minutes, a 40-day period */
	MYMR_EXPRESSION_AGE,      /* the 44-year-old */
	MYMR_EXPRESSION_NUMBER,   /* 644; 5.4k */
	MYMR_EXPRESSION_COUNT,    /* at least 22 people, dozens */
	MYMR_EXPRESSION_MONEY,    /* $20 million */
	MYMR_EXPRESSION_PERCENT,  /* 70-90% */
	MYMR_EXPRESSION_UNIT,     /* 300 km, 27 °C, 85 mph */
	MYMR_EXPRESSION_FRACTION, /* two thirds, half */
	MYMR_EXPRESSION_ORDINAL,  /* the 47th match, 19th century */
	MYMR_EXPRESSION_NAME,     /* Article 66(d), page 12 */
	MYMR_EXPRESSION_SCORE,    /* 3-1 */
	MYMR_EXPRESSION_SPELLED,  /* twenty-five */
	MYMR_EXPRESSION_CALENDAR, /* Full Moon Day of Tabaung */
	MYMR_EXPRESSION_PHONE,    /* ၀၉-၇၆၅၄၃၂၁၀၀ */
	MYMR_EXPRESSION_IDENTITY  /* ၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆ */
};

#define MYMR_EXPRESSION_VALUES 2

/* A value of an expression, and where in the text it stands. Which fields hold it follows from the
 * expression; those that do not are zero. */
struct mymr_value {
	size_t start;
	size_t end;
	struct mymr_date date;
	struct mymr_date to; /* of a range, without the fields it shares with date */
	struct mymr_time time;
	struct mymr_quantity quantity; /* of ordinals and years the number */
	int number;                    /* of a month of the Myanmar calendar, a letter, a noun */
};

/* start and end are byte offsets into the text searched. The rest is for mymr_expression_write;
 * form is the row of lib/data/expressions.tsv, or -1 where span is the expression. */
struct mymr_expression {
	size_t start;
	size_t end;
	enum mymr_expression_type type;
	int form;
	size_t n_values;
	struct mymr_value value[MYMR_EXPRESSION_VALUES];
	struct mymr_span span;
};

/* Iterator without state of its own, like mymr_span_next: looks in s[0..n) at or behind *at for the
 * next expression of the language, true stores it and moves *at behind it. Finds all that
 * mymr_span_next finds, alone or in something longer, and of what that leaves alone only what
 * the forms in lib/data/expressions.tsv name (page 12, $20 million). Time is linear in n.
 * Thread-safe. */
MYMR_API bool
mymr_expression_next(const char *s, size_t n, size_t *at, enum mymr_language language,
	struct mymr_expression *expression);

/* Appends an expression of s (the text it was found in) in the other language, as in running text:
 * on July 4 is ဇူလိုင်လ ၄ ရက်တွင်, ကျပ် ၅ သိန်း is 500,000 kyats. language is the one to write in.
 * MYMR_EINVAL for what mymr_expression_next does not give. out is as before on failure.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_expression_write(struct mymr_buf *out, const struct mymr_expression *expression, const char *s,
	enum mymr_language language, enum mymr_digits digits);

#ifdef __cplusplus
}
#endif

#endif
