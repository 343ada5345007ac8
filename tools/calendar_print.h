/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days on standard output, for people and for programs. */
#ifndef TOOLS_CALENDAR_PRINT_H
#define TOOLS_CALENDAR_PRINT_H

#include "calendar.h"

#include <stdio.h>

/* All about a day. */
void
calendar_print_day(struct calendar *c, int number);

/* A sheet of both calendars, holidays below. */
void
calendar_print_month(struct calendar *c, const struct calendar_period *p);

/* Myanmar years and months that begin in a Gregorian year, and its holidays. */
void
calendar_print_year(struct calendar *c, const struct calendar_period *p);

void
calendar_print_year_title(const struct calendar *c, const struct calendar_period *p);

/* One a line, days in a row as one. */
void
calendar_print_holidays(struct calendar *c, const struct calendar_period *p);

/* "Thingyan akya   Apr 13, 2017, 22:04:05" and so on, for the new year of me_year. */
void
calendar_print_thingyan(const struct calendar *c, int me_year);

/* A label and a text in a column of its own. */
void
calendar_print_row(const char *label, const struct mymr_buf *text);

/* s[0..n) and as many blanks as there is room up to width columns. */
void
calendar_print_padded(const char *s, size_t n, size_t width);

/* A colour or the like begins, where there are any; NULL ends it. */
void
calendar_print_style(const struct calendar *c, const char *style);

#define STYLE_TITLE "1"
#define STYLE_QUIET "2"
#define STYLE_TODAY "7"
#define STYLE_HOLIDAY "31;1"
#define STYLE_SABBATH "33"

/* One object on one line. */
void
calendar_print_json(struct calendar *c, int number);

/* gregorian, me_year, month, day, phase, fortnight_day, month_len, year_type, sabbath, thingyan. */
void
calendar_print_tsv(int number);

/* RFC 5545: what begins a file, the events of some days, and what ends it. */
void
calendar_print_ics_begin(void);

void
calendar_print_ics(struct calendar *c, const struct calendar_period *p);

void
calendar_print_ics_end(void);

#endif
