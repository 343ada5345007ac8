/* SPDX-License-Identifier: MIT */
/* Names of the Myanmar calendar for writing, and how they are spelt when read. */
#ifndef LOCALE_CALENDAR_NAME_H
#define LOCALE_CALENDAR_NAME_H

#include <stdint.h>
#include <mymr/calendar.h>
#include "locale/text.h"

/* The kinds of mymr_calendar_name, and two that only readers and writers of dates know. */
enum { KIND_MONTH = MYMR_NAME_DAY + 1, KIND_ERA, N_KINDS };

/* Behind the months: Waso where there are two. */
#define SECOND_WASO 15

struct calendar_name {
	uint8_t value;
	const char *english;
	const char *burmese;
};

struct calendar_spelling {
	const char *text; /* English in lower case; a space stands for any gap */
	uint8_t kind;
	uint8_t value;
};

/* Generated. The names of kind k are rows calendar_name_start[k] up to that of k + 1, their values
 * ascending. Spellings stand the longest first and end with a NULL. */
extern const struct calendar_name calendar_names[];
extern const uint8_t calendar_name_start[N_KINDS + 1];
extern const struct calendar_spelling calendar_spellings_en[];
extern const struct calendar_spelling calendar_spellings_my[];

/* The longest spelling of a kind at i, NULL for none; *end is behind it. */
const struct calendar_spelling *
calendar_spelling_at(
	const struct text *t, size_t i, int kind, enum mymr_language language, size_t *end);

#endif
