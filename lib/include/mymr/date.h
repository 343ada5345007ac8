/* SPDX-License-Identifier: MIT */
/* Gregorian dates as Burmese and English newspapers write them. */
#ifndef MYMR_DATE_H
#define MYMR_DATE_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/digits.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_language { MYMR_ENGLISH, MYMR_BURMESE };

/* Which fields of a date are known. */
enum { MYMR_DATE_YEAR = 1, MYMR_DATE_MONTH = 2, MYMR_DATE_DAY = 4, MYMR_DATE_WEEKDAY = 8 };

/* A date or a part of one ("July 2017", "July 22"). Fields without their bit in has are not
 * read. year 1..9999, month 1..12, day 1..31, weekday 0 (Sunday) .. 6 (Saturday). */
struct mymr_date {
	int year;
	int month;
	int day;
	int weekday;
	unsigned has;
};

/* MYMR_DATE_NEWS    Monday, July 24, 2017   ၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက် တနင်္လာနေ့
 * MYMR_DATE_SHORT   Jul 24, 2017            ၂၀၁၇ ဇူလိုင် ၂၄ ရက်
 * MYMR_DATE_NUMERIC 24-7-2017               ၂၄-၇-၂၀၁၇ (needs year, month and day)
 * MYMR_DATE_ISO     2017-07-24              ၂၀၁၇-၀၇-၂၄ (ISO 8601; year, month and day)
 * MYMR_DATE_LONG    as news, with the weekday of a whole date
 * MYMR_DATE_MONTH_YEAR  July 2017           ၂၀၁၇ ခုနှစ် ဇူလိုင်လ (needs the month)
 * MYMR_DATE_DAY_NAME    Monday              တနင်္လာနေ့ (needs a whole date, or the weekday)
 * Years ending in 0 read ပြည့်နှစ် instead of ခုနှစ်. Forms counted in Burmese news text. */
enum mymr_date_style {
	MYMR_DATE_NEWS,
	MYMR_DATE_SHORT,
	MYMR_DATE_NUMERIC,
	MYMR_DATE_ISO,
	MYMR_DATE_LONG,
	MYMR_DATE_MONTH_YEAR,
	MYMR_DATE_DAY_NAME
};

/* MYMR_OK when the fields that d has are in range and agree (no Feb 30, weekday right where
 * the whole date is known), otherwise MYMR_EINVAL. Thread-safe. */
MYMR_API enum mymr_status
mymr_date_check(const struct mymr_date *d);

/* Day of the week of a whole date, 0 = Sunday; proleptic Gregorian. MYMR_EINVAL when year,
 * month or day is missing or out of range. Thread-safe. */
MYMR_API enum mymr_status
mymr_date_weekday(const struct mymr_date *d, int *weekday);

/* Today in an IANA time zone ("Asia/Yangon"), by ICU. MYMR_EINVAL for an unknown zone,
 * MYMR_EICU when ICU is missing or fails. Thread-safe. */
MYMR_API enum mymr_status
mymr_date_today(struct mymr_date *d, const char *zone);

/* Appends d in a language and style; only the fields it has are written. MYMR_EINVAL when the
 * date is not valid or the style needs a field it lacks. out is as before on failure.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_date_format(struct mymr_buf *out, const struct mymr_date *d, enum mymr_language language,
	enum mymr_date_style style, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as a date of the language (ISO and
 * day-month-year with dashes in both). Strict: anything left over, an impossible date or a
 * weekday that contradicts the date is MYMR_ESYNTAX, never a guess. Years are read with four
 * digits, in English from 1000 to 2999, and letters where mymr_digits_repair takes them for digits
 * (၂ဝ၁ရ ခုနှစ်). Thread-safe. */
MYMR_API enum mymr_status
mymr_date_parse(struct mymr_date *d, const char *s, size_t n, enum mymr_language language);

/* From one date to another, both inclusive, with the same fields known of each, weekdays aside. */
struct mymr_date_range {
	struct mymr_date from;
	struct mymr_date to;
};

/* Appends the range as news has it, saying what both dates share once: "July 24–26, 2017",
 * ၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက်မှ ၂၆ ရက်အထိ. MYMR_EINVAL when one is no date, to is not later, or only one
 * of them has some field. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_date_range_format(struct mymr_buf *out, const struct mymr_date_range *r,
	enum mymr_language language, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as a range: July 24-26, 2017; 24-26 July 2017;
 * July to September 2017; Dec. 30, 2015 to Jan. 2, 2016; ဇူလိုင်လ ၂၄ ရက်မှ ၂၆ ရက်အထိ; ဇူလိုင်လ ၂၄-၂၆ ရက်. What
 * one date leaves to the other is filled in. MYMR_ESYNTAX for all else, a range that cannot be
 * included. r is set only on success. Thread-safe. */
MYMR_API enum mymr_status
mymr_date_range_parse(
	struct mymr_date_range *r, const char *s, size_t n, enum mymr_language language);

#ifdef __cplusplus
}
#endif

#endif
