/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A date in any of the forms that are read: either language, either calendar; or a range of dates,
 * a time of day, or anything else that news says of time. */
#ifndef TOOLS_DATE_VALUE_H
#define TOOLS_DATE_VALUE_H

#include <mymr/calendar.h>
#include <mymr/expression.h>
#include <stdbool.h>

enum date_kind {
	DATE_DAY,       /* a date or a part of one */
	DATE_RANGE,     /* from one to another */
	DATE_TIME,      /* a time of day */
	DATE_EXPRESSION /* last Monday, 5 days ago, from 9 am */
};

struct date_value {
	enum date_kind kind;
	struct mymr_date_range range;
	struct mymr_time time;
	struct mymr_expression expression; /* of the text that was read */
	const char *text;
	enum mymr_language language; /* of the expression */
	/* DAY */
	struct mymr_date date; /* Gregorian; what is known of it */
	bool has_day_number;   /* all of it is known */
	int day_number;
};

/* Reads s[0..n) whole, a date or a part of one. NULL, or the reason why it cannot be read, which is
 * translated. */
const char *
date_value_read(struct date_value *v, const char *s, size_t n);

/* The same for every kind; s must stay while v is used. */
const char *
date_value_read_any(struct date_value *v, const char *s, size_t n);

/* Appends what ISO 8601 and XML Schema have for the parts of a date that are known: 2017-07-24,
 * 2017-07, 2017, --07-24, --07; 2017-07-24/2017-07-26; 19:30. false: nothing but a weekday, an
 * expression, or no memory. */
bool
date_value_put_iso(struct mymr_buf *out, const struct date_value *v);

/* Appends the date in the Myanmar calendar. NULL, or the reason, translated. */
const char *
date_value_put_myanmar(struct mymr_buf *out, const struct date_value *v,
	enum mymr_language language, enum mymr_digits digits);

#endif
