/* SPDX-License-Identifier: MIT */
/* Values in running text: where dates, numbers and the like stand, and their other-language
 * form. */
#ifndef MYMR_SPAN_H
#define MYMR_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/number.h>
#include <mymr/status.h>
#include <mymr/time.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_span_type {
	MYMR_SPAN_DATE,       /* Monday, July 24, 2017; July 22; December 2017; Monday */
	MYMR_SPAN_TIME,       /* 9:30 a.m., 19:30, 7 PM, 1430 GMT */
	MYMR_SPAN_RELATIVE,   /* 5 days ago, in 3 hours, yesterday */
	MYMR_SPAN_NUMBER,     /* 644; 1,250; 2.7 */
	MYMR_SPAN_COMPACT,    /* 5.4k, 1.2M */
	MYMR_SPAN_PERCENT,    /* 45%, 2.7 percent */
	MYMR_SPAN_DURATION,   /* 3 mins, 2 hours */
	MYMR_SPAN_TEMPERATURE /* 27 °C, 81°F */
};

/* One value. start and end are byte offsets into the text searched. Which other field holds
 * the value follows from type: date, time, or number with unit. */
struct mymr_span {
	size_t start;
	size_t end;
	enum mymr_span_type type;
	struct mymr_date date;     /* DATE */
	struct mymr_time time;     /* TIME */
	struct mymr_number number; /* NUMBER COMPACT PERCENT DURATION TEMPERATURE RELATIVE */
	enum mymr_time_unit unit;  /* DURATION RELATIVE */
	bool is_future;            /* RELATIVE: ahead, not ago */
	bool is_named;             /* RELATIVE: yesterday, last week: a calendar day, week ... */
	bool is_fahrenheit;        /* TEMPERATURE */
	bool is_grouped;           /* the number is written with group marks */
};

/* Iterator without state of its own. Looks in s[0..n) at or behind *at for the next value of
 * the language; true stores it and moves *at behind it, false means there is none and moves *at
 * to the end. Never inside URLs, e-mail addresses, file names, placeholders (%1$s {0} {{x}}),
 * markup, quoted code, designations (Covid-19, G7, Su-30), version numbers or telephone numbers;
 * "may" and "march" only as months. An impossible date, mixed digit scripts or more than 18 digits
 * are no value, nor is a part of them. What mymr_span_write gives is never found again as
 * something else, so that localizing twice is localizing once. s is UTF-8 in NFC; in other text
 * less is found. Time is linear in n. Thread-safe. */
MYMR_API bool
mymr_span_next(
	const char *s, size_t n, size_t *at, enum mymr_language language, struct mymr_span *span);

/* How a value is written out. */
struct mymr_span_format {
	enum mymr_language language;
	enum mymr_digits digits;
	bool prose; /* words as in running text (၂ ဒသမ ၇ ရာခိုင်နှုန်း) instead of short forms (၂.၇%) */
};

/* Appends the value of a span of s (the text it was found in) as format asks. Numbers keep the
 * grouping their source shows: 2023 stays without marks. Counts keep every digit: 12.3k is
 * ၁.၂၃ သောင်း. Dates in dashes stay in dashes (ISO 8601 as well), all others become the form of
 * news, and a zone behind a time stays. MYMR_EINVAL for an impossible date or time, MYMR_ERANGE for
 * more than 18 digits; neither comes from mymr_span_next. out is as before on failure. Thread-safe.
 */
MYMR_API enum mymr_status
mymr_span_write(struct mymr_buf *out, const struct mymr_span *span, const char *s,
	const struct mymr_span_format *format);

#ifdef __cplusplus
}
#endif

#endif
