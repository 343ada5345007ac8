/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A date in any of the forms that are read: either language, either calendar. */
#ifndef TOOLS_DATE_VALUE_H
#define TOOLS_DATE_VALUE_H

#include <mymr/calendar.h>
#include <stdbool.h>

struct date_value {
	struct mymr_date date; /* Gregorian; what is known of it */
	bool has_day_number;   /* all of it is known */
	int day_number;
};

/* Reads s[0..n) whole. NULL, or the reason why it cannot be read, which is translated. */
const char *
date_value_read(struct date_value *v, const char *s, size_t n);

/* A whole date. */
void
date_value_of_day(struct date_value *v, int day_number);

/* Appends what ISO 8601 and XML Schema have for the parts of a date that are known: 2017-07-24,
 * 2017-07, 2017, --07-24, --07. false: nothing but a weekday, or no memory. */
bool
date_value_put_iso(struct mymr_buf *out, const struct date_value *v);

/* Appends the date in the Myanmar calendar. NULL, or the reason, translated. */
const char *
date_value_put_myanmar(struct mymr_buf *out, const struct date_value *v,
	enum mymr_language language, enum mymr_digits digits);

#endif
