/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the two calendars have of a day, and which days are asked for. */
#ifndef TOOLS_CALENDAR_H
#define TOOLS_CALENDAR_H

#include <mymr/calendar.h>
#include <mymr/holiday.h>
#include <mymr/time.h>
#include <stdbool.h>

enum calendar_label {
	LABEL_YEAR,
	LABEL_MONTH,
	LABEL_SASANA,
	LABEL_DAYS,
	LABEL_NAGAHLE,
	LABEL_MAHABOTE,
	LABEL_NAKHAT,
	LABEL_HOLIDAY,
	LABEL_JULIAN,
	LABEL_WASO,
	LABEL_MONTHS,
	LABEL_HOLIDAYS,
	LABEL_UNCERTAIN,
	LABEL_ESTIMATED
};

/* How to write, and the holidays of one year at a time. */
struct calendar {
	enum mymr_language language;
	enum mymr_digits digits;
	bool is_coloured;
	int today; /* 0: not known */
	int holiday_year;
	struct mymr_holiday holidays[MYMR_HOLIDAYS_MAX];
	size_t n_holidays;
};

struct calendar_day {
	int number;
	struct mymr_date date;
	struct mymr_myanmar_date myanmar;
	enum mymr_thingyan_day thingyan;
	const struct mymr_holiday *holidays; /* until a day of another year is read */
	size_t n_holidays;
};

/* Sets c up to write on standard output. to and digits: of the option tables, 1 + index, or 0. */
void
calendar_begin(struct calendar *c, int to, int digits);

/* A day, or all days of a Gregorian month or year. */
struct calendar_period {
	int first;
	int last;
	unsigned has; /* as in struct mymr_date */
};

/* NULL, or why s[0..n) is none, translated. */
const char *
calendar_read_period(struct calendar_period *p, const char *s, size_t n);

/* A day of the years 1000 to 2100. */
void
calendar_read_day(struct calendar *c, int number, struct calendar_day *day);

/* A word that is no name of the calendar, in the language of c. */
const char *
calendar_label(const struct calendar *c, enum calendar_label label);

/* Words for programs, "" for none. */
const char *
calendar_phase_word(enum mymr_calendar_phase phase);

const char *
calendar_year_word(enum mymr_calendar_year_type type);

const char *
calendar_sabbath_word(enum mymr_sabbath sabbath);

const char *
calendar_thingyan_word(enum mymr_thingyan_day day);

const char *
calendar_status_word(enum mymr_holiday_status status);

/* Texts are appended to out. Memory that runs out leaves them incomplete. */
void
calendar_put_number(const struct calendar *c, struct mymr_buf *out, int number);

void
calendar_put_year(const struct calendar *c, struct mymr_buf *out, int me_year);

/* " (29 days)", behind the name of a month. */
void
calendar_put_length(const struct calendar *c, struct mymr_buf *out, int n_days);

/* The name, and behind it whether it is estimated. */
void
calendar_put_holiday(
	const struct calendar *c, struct mymr_buf *out, const struct mymr_holiday *holiday);

void
calendar_put_date(const struct calendar *c, struct mymr_buf *out, int number,
	enum mymr_date_style style, unsigned has);

/* A day and a second of it: "Apr 13, 2017, 10:04 p.m.". */
void
calendar_put_moment(const struct calendar *c, struct mymr_buf *out, int number, int second);

#endif
