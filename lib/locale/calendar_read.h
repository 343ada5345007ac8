/* SPDX-License-Identifier: MIT */
/* Dates of the Myanmar calendar as they stand in a text: what is said, not whether it can be. */
#ifndef LOCALE_CALENDAR_READ_H
#define LOCALE_CALENDAR_READ_H

#include <mymr/calendar.h>
#include "locale/text.h"

struct calendar_words {
	int year;
	int month; /* of mymr_calendar_month, or SECOND_WASO */
	enum mymr_calendar_phase phase;
	int fortnight_day;
	int weekday; /* -1 when there is none */
};

/* The end of the date at i, 0 for none. */
size_t
calendar_read_en(const struct text *t, size_t i, struct calendar_words *w);

size_t
calendar_read_my(const struct text *t, size_t i, struct calendar_words *w);

#endif
