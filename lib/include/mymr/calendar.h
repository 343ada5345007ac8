/* SPDX-License-Identifier: MIT */
/* The traditional Myanmar calendar, from 1000-01-01 to 2100-12-31 in proleptic Gregorian dates.
 *
 * The rules are published: Yan Naing Aye, "Algorithm, Program and Calculation of Myanmar Calendar"
 * (2013, cool-emerald.blogspot.com), for years before 1950 after A. M. B. Irwin, "The Burmese &
 * Arakanese Calendars" (1909). The solar year is 1577917828/4320000 days, the lunar month
 * 1577917828/53433336 days, the epoch Julian date 1954168.050623 in Myanmar's local time. Years
 * were kept otherwise now and then, which lib/data/calendar_exceptions.tsv lists. All of it is
 * reckoned in whole numbers, so results hang on no rounding. What a government proclaims for years
 * to come may still differ by a day.
 *
 * Days are Julian day numbers, whole days counted by the local calendar: 2451545 is 2000-01-01.
 * A day outside of the range is MYMR_ERANGE everywhere. All functions are thread-safe. */
#ifndef MYMR_CALENDAR_H
#define MYMR_CALENDAR_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/date.h>
#include <mymr/digits.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* First and last day, first and last year. Of the year 361 only the days from 1000 on are known,
 * of 1462 those up to the end of 2100. */
enum { MYMR_CALENDAR_FIRST_DAY = 2086303, MYMR_CALENDAR_LAST_DAY = 2488434 };
enum { MYMR_CALENDAR_FIRST_YEAR = 361, MYMR_CALENDAR_LAST_YEAR = 1462 };

/* In a year with an intercalary month that one is First Waso, and Waso is the second. A year begins
 * in the middle of Tagu or in Kason; the days of these months that come before the next one are
 * Late Tagu and Late Kason. */
enum mymr_calendar_month {
	MYMR_FIRST_WASO,
	MYMR_TAGU,
	MYMR_KASON,
	MYMR_NAYON,
	MYMR_WASO,
	MYMR_WAGAUNG,
	MYMR_TAWTHALIN,
	MYMR_THADINGYUT,
	MYMR_TAZAUNGMON,
	MYMR_NADAW,
	MYMR_PYATHO,
	MYMR_TABODWE,
	MYMR_TABAUNG,
	MYMR_LATE_TAGU,
	MYMR_LATE_KASON
};

enum mymr_calendar_phase { MYMR_WAXING, MYMR_FULL_MOON, MYMR_WANING, MYMR_NEW_MOON };

/* 354, 384 and 385 days from a first of Tagu to the next. */
enum mymr_calendar_year_type { MYMR_COMMON_YEAR, MYMR_LITTLE_WATAT, MYMR_BIG_WATAT };

enum mymr_sabbath { MYMR_NO_SABBATH, MYMR_SABBATH, MYMR_SABBATH_EVE };

/* The festival before a new year. Before 1100 ME only the new year itself is told. */
enum mymr_thingyan_day {
	MYMR_NO_THINGYAN,
	MYMR_THINGYAN_AKYO,
	MYMR_THINGYAN_AKYA,
	MYMR_THINGYAN_AKYAT,
	MYMR_THINGYAN_ATAT,
	MYMR_NEW_YEAR
};

struct mymr_myanmar_date {
	int year; /* Myanmar Era */
	enum mymr_calendar_month month;
	int day; /* of the month, 1..30 */
	enum mymr_calendar_phase phase;
	int fortnight_day; /* 1..15; 15 at the full moon, 14 or 15 at the new moon */
	int month_length;  /* 29 or 30 */
	enum mymr_calendar_year_type year_type;
	enum mymr_sabbath sabbath;
	/* The full moon that this year (ME 1418 to 1420) is reckoned from is seconds from midnight,
	 * so that other constants, as good as ours, put it a day off. */
	bool is_uncertain;
};

struct mymr_myanmar_year {
	int year;
	enum mymr_calendar_year_type type;
	int first_of_tagu; /* the day; new_year_day comes 4 to 42 days later */
	int waso_full_moon;
	int new_year_day;
	bool is_uncertain;
};

/* The days of the festival, and when the sun enters Aries (atat) and what is told as its descent
 * before that (akya), to the nearest second of the local day. */
struct mymr_thingyan {
	int akyo_day;
	int akya_day;
	int akya_second;
	int atat_day; /* days between akya_day and this one are akyat */
	int atat_second;
	int new_year_day;
};

/* The Julian day number of a proleptic Gregorian date of the years 1 to 9999. MYMR_EINVAL when d is
 * no whole, possible date. */
MYMR_API enum mymr_status
mymr_date_to_day(const struct mymr_date *d, int *day_number);

/* The Gregorian date of a Julian day number, with its weekday. MYMR_ERANGE outside of the years 1
 * to 9999. */
MYMR_API enum mymr_status
mymr_date_of_day(int day_number, struct mymr_date *d);

/* The Myanmar date of a day. */
MYMR_API enum mymr_status
mymr_myanmar_date_of_day(int day_number, struct mymr_myanmar_date *d);

/* The day of a date. MYMR_EINVAL when there is none: waning 15 in a month of 29 days, First Waso
 * in a common year, a day of Tagu that is Late Tagu of the year before, because the year has not
 * begun. day_number is not set on failure. */
MYMR_API enum mymr_status
mymr_myanmar_date_to_day(int year, enum mymr_calendar_month month, int day, int *day_number);

/* The same by phase; fortnight_day is 1..14 of the waxing or waning moon and not read of the full
 * and the new moon. */
MYMR_API enum mymr_status
mymr_myanmar_phase_to_day(int year, enum mymr_calendar_month month, enum mymr_calendar_phase phase,
	int fortnight_day, int *day_number);

/* What the calendar has of a year, whether all its days are in the range or not. */
MYMR_API enum mymr_status
mymr_myanmar_year_of(int year, struct mymr_myanmar_year *y);

/* When a year of the Sasana (Buddhist) Era begins: with the Myanmar year, on the first of Tagu, or,
 * as used in Myanmar today, on the full moon of Kason. */
enum mymr_sasana { MYMR_SASANA_NEW_YEAR, MYMR_SASANA_TAGU, MYMR_SASANA_KASON };

/* The year of the Sasana Era that year, month and day of d are in. */
MYMR_API int
mymr_sasana_year(const struct mymr_myanmar_date *d, enum mymr_sasana begins);

/* Thingyan before the year. Akya is 2.1675 days before atat, from 1312 ME on 2.169918982. */
MYMR_API enum mymr_status
mymr_thingyan_of(int year, struct mymr_thingyan *t);

/* Which day of the festival a day is. */
MYMR_API enum mymr_status
mymr_thingyan_day(int day_number, enum mymr_thingyan_day *t);

enum mymr_pyathada { MYMR_NO_PYATHADA, MYMR_PYATHADA, MYMR_PYATHADA_AFTERNOON };

/* Where the dragon's head points. */
enum mymr_nagahle { MYMR_NAGAHLE_WEST, MYMR_NAGAHLE_NORTH, MYMR_NAGAHLE_EAST, MYMR_NAGAHLE_SOUTH };

enum mymr_mahabote {
	MYMR_MAHABOTE_BINGA,
	MYMR_MAHABOTE_ATUN,
	MYMR_MAHABOTE_YAZA,
	MYMR_MAHABOTE_ADIPATI,
	MYMR_MAHABOTE_MARANA,
	MYMR_MAHABOTE_THIKE,
	MYMR_MAHABOTE_PUTI
};

enum mymr_nakhat { MYMR_NAKHAT_OGRE, MYMR_NAKHAT_ELF, MYMR_NAKHAT_HUMAN };

/* Days of the almanac, as bits. */
enum {
	MYMR_DAY_THAMANYO = 1,
	MYMR_DAY_AMYEITTASOTE = 2,
	MYMR_DAY_WARAMEITTUGYI = 4,
	MYMR_DAY_WARAMEITTUNGE = 8,
	MYMR_DAY_YATPOTE = 16,
	MYMR_DAY_THAMAPHYU = 32,
	MYMR_DAY_NAGAPOR = 64,
	MYMR_DAY_YATYOTEMA = 128,
	MYMR_DAY_MAHAYATKYAN = 256,
	MYMR_DAY_SHANYAT = 512
};

struct mymr_almanac {
	bool is_yatyaza;
	enum mymr_pyathada pyathada;
	enum mymr_nagahle nagahle;
	enum mymr_mahabote mahabote;
	enum mymr_nakhat nakhat;
	unsigned days;
};

/* What the almanac says of a day. The rules: Yan Naing Aye, "Myanmar Astrological Calendar Days"
 * (2013), in lib/data/calendar_days.tsv. */
MYMR_API enum mymr_status
mymr_almanac_of_day(int day_number, struct mymr_almanac *a);

/* The name of a month as written in a year of its type: Waso is Second Waso where there are two.
 * NULL for no month. Static. */
MYMR_API const char *
mymr_calendar_month_name(enum mymr_calendar_month month, enum mymr_calendar_year_type type,
	enum mymr_language language);

/* What value is one of: the enums above; MYMR_NAME_DAY takes the place of a bit, 0..9, and 10 for
 * yatyaza. */
enum mymr_calendar_name {
	MYMR_NAME_PHASE,
	MYMR_NAME_YEAR_TYPE,
	MYMR_NAME_SABBATH,
	MYMR_NAME_THINGYAN,
	MYMR_NAME_PYATHADA,
	MYMR_NAME_NAGAHLE,
	MYMR_NAME_MAHABOTE,
	MYMR_NAME_NAKHAT,
	MYMR_NAME_DAY
};

/* The name of a value. NULL where it has none (MYMR_NO_SABBATH). Static. */
MYMR_API const char *
mymr_calendar_name(enum mymr_calendar_name kind, int value, enum mymr_language language);

/* Appends a date; year, month and day of d are read.
 *   5th waxing of Waso 1387 ME          ၁၃၈၇ ခုနှစ် ဝါဆိုလဆန်း ၅ ရက်
 *   14th waning of First Waso 1385 ME   ၁၃၈၅ ခုနှစ် ပထမဝါဆိုလပြည့်ကျော် ၁၄ ရက်
 *   Full moon of Kason 1390 ME          ၁၃၉၀ ပြည့်နှစ် ကဆုန်လပြည့်နေ့
 * MYMR_EINVAL for a date that does not exist, MYMR_ERANGE outside of the range, MYMR_ENOMEM; out
 * is as before then. */
MYMR_API enum mymr_status
mymr_myanmar_date_format(struct mymr_buf *out, const struct mymr_myanmar_date *d,
	enum mymr_language language, enum mymr_digits digits);

/* Reads s[0..n) whole, surrounding blanks aside, as a date with its year. Burmese: the era's name
 * or none, ခုနှစ် ခု ပြည့်နှစ် or nothing behind the year, လဆန်း (၅) ရက်, လပြည့်ကျော် or လဆုတ် ၅ ရက်နေ့,
 * လပြည့်(နေ့), လကွယ်(နေ့), digits of one script, a weekday behind it. English: as it is written, and
 * "5 waxing of Waso, 1387". MYMR_ESYNTAX for what cannot be read, a weekday that contradicts the
 * date, and Waso alone in a year that has two; MYMR_EINVAL when the calendar has no such day;
 * MYMR_ERANGE when its year is too early or late. d is not set on failure. */
MYMR_API enum mymr_status
mymr_myanmar_date_parse(
	struct mymr_myanmar_date *d, const char *s, size_t n, enum mymr_language language);

#ifdef __cplusplus
}
#endif

#endif
