/* SPDX-License-Identifier: MIT */
/* Times of day, durations and relative times as Burmese and English newspapers write them. */
#ifndef MYMR_TIME_H
#define MYMR_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

struct mymr_time {
	int hour;   /* 0..23 */
	int minute; /* 0..59 */
	bool has_minute;
	bool is_24_hour; /* written without a.m. or p.m. */
};

/* MYMR_TIME_NEWS   9:30 a.m.   နံနက် ၉ နာရီခွဲ
 * MYMR_TIME_CLOCK  19:30       ၁၉:၃၀ နာရီ
 * In news, 30 minutes are ခွဲ and a full hour stands alone. Hours belong to parts of the day as
 * counted in Burmese news text (lib/data/dayparts.tsv): ည ၁၂ နာရီ is midnight, မွန်းတည့် ၁၂ နာရီ noon. */
enum mymr_time_style { MYMR_TIME_NEWS, MYMR_TIME_CLOCK };

/* MYMR_OK when hour and, where has_minute is set, minute are in range, otherwise MYMR_EINVAL.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_time_check(const struct mymr_time *time);

/* Appends time in a language and style; is_24_hour is not read, nor is minute without has_minute.
 * MYMR_EINVAL when the time is not valid or the style is none. out is as before on failure.
 * Thread-safe. */
MYMR_API enum mymr_status
mymr_time_format(struct mymr_buf *out, const struct mymr_time *time, enum mymr_language language,
	enum mymr_time_style style, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as a time of day.
 * English: 9:30 a.m., 9.30am, 7 PM, 19:30, 19:30 hours, noon, 12 noon, midnight.
 * Burmese: a part of the day with hours in digits, perhaps in brackets, or in words, and ခွဲ, minutes
 * or nothing behind them (နံနက် ၉ နာရီခွဲ, နံနက်(၉:၀၀)နာရီ, ည ၁၁ နာရီ ၄၅ မိနစ်, ည ဆယ်နာရီခွဲ, နံနက် ၉.၃၀ နာရီ);
 * ၁၉:၃၀ နာရီ, ၁၅ နာရီ ၀၅ မိနစ်, ၁၉:၃၀; a visarga for the colon; မွန်းတည့်ချိန်, သန်းခေါင်ယံ; digits of one
 * script and letters where mymr_digits_repair takes them for digits. Strict: anything left over, an
 * impossible time (13 p.m., နံနက် ၁၂ နာရီ) and what could be another (9:30 and ၉ နာရီ without a part of
 * the day) is MYMR_ESYNTAX, never a guess. time is set only on success. Thread-safe. */
MYMR_API enum mymr_status
mymr_time_parse(struct mymr_time *time, const char *s, size_t n, enum mymr_language language);

enum mymr_time_unit {
	MYMR_SECOND,
	MYMR_MINUTE,
	MYMR_HOUR,
	MYMR_DAY,
	MYMR_WEEK,
	MYMR_MONTH,
	MYMR_YEAR
};

enum { MYMR_TIME_UNITS = 7 };

/* Counts of units as they are written: 90 minutes are not 1 hour 30 minutes. Counts whose unit,
 * as bit 1 << unit, is not in has are not read. */
struct mymr_duration {
	int64_t counts[MYMR_TIME_UNITS]; /* by enum mymr_time_unit */
	unsigned has;
};

/* Appends d, largest units first: "2 hours 15 minutes", ၂ နာရီ ၁၅ မိနစ်, counts grouped by threes.
 * MYMR_EINVAL when has is 0 or has other bits or a count is negative, MYMR_ERANGE when one has more
 * than 18 digits. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_duration_format(struct mymr_buf *out, const struct mymr_duration *d,
	enum mymr_language language, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as a duration of whole counts.
 * English: 2 hours 15 minutes; 2 hours, 15 minutes and 3 seconds; two hours; 1h 30m; half an hour;
 * an hour and a half; two and a half hours.
 * Burmese: ၂ နာရီ ၁၅ မိနစ်, နှစ်နာရီနှင့် ၁၅ မိနစ်, ၁ နာရီခွဲ, နာရီဝက်; the unit first with a number that ends in
 * 0, as round numbers are written (မိနစ် ၃၀, ရက်ပေါင်း ၄၀, ရက်လေးဆယ်). Both: ISO 8601 (PT2H15M, P1Y2M10D,
 * P3W), in capitals and Latin digits. Half of a minute, an hour, a day and a year behind a whole
 * one are 30 seconds, 30 minutes, 12 hours and 6 months; half a month is none. MYMR_ESYNTAX for
 * anything left over, decimals, a minus sign, units out of order and one unit twice; MYMR_ERANGE
 * for a count of more than 18 digits. d is set only on success. Thread-safe. */
MYMR_API enum mymr_status
mymr_duration_parse(struct mymr_duration *d, const char *s, size_t n, enum mymr_language language);

/* A time by its distance from now: 5 days ago, in 3 hours; or, with is_named, the calendar day,
 * week, month or year that is count units away: yesterday, next week. */
struct mymr_relative {
	int64_t count; /* not negative */
	enum mymr_time_unit unit;
	bool is_future;
	bool is_named;
};

/* Appends r: "5 days ago", လွန်ခဲ့သည့် ၅ ရက်က; "in 5 days", နောက် ၅ ရက်အကြာတွင်; "yesterday", ယမန်နေ့က.
 * MYMR_EINVAL when count is negative, unit is none, or nothing has this name (lib/data/
 * relatives.tsv); MYMR_ERANGE for more than 18 digits. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_relative_format(struct mymr_buf *out, const struct mymr_relative *r,
	enum mymr_language language, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as a relative time of whole units, as
 * mymr_span_next finds it. MYMR_ESYNTAX for all else. r is set only on success. Thread-safe. */
MYMR_API enum mymr_status
mymr_relative_parse(struct mymr_relative *r, const char *s, size_t n, enum mymr_language language);

#ifdef __cplusplus
}
#endif

#endif
