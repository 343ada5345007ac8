/* SPDX-License-Identifier: MIT */
/* Rules of public holidays. */
#ifndef LOCALE_HOLIDAY_RULE_H
#define LOCALE_HOLIDAY_RULE_H

#include <stddef.h>
#include <stdint.h>

enum holiday_kind {
	HOLIDAY_FIXED,
	HOLIDAY_MOON,
	HOLIDAY_THINGYAN,
	HOLIDAY_ISLAMIC,
	HOLIDAY_LISTED,
	HOLIDAY_KNOWN,
	HOLIDAY_ESTIMATED,
	HOLIDAY_LISTS
};

/* Where a row of Thingyan ends with the new year. */
#define UNTIL_NEW_YEAR 99

struct holiday_rule {
	int16_t first_year;
	int16_t last_year;
	uint8_t kind;
	int8_t a; /* month, or days from akya */
	int8_t b; /* day, or days from akya */
	const char *english;
	const char *burmese;
};

/* Generated. */
extern const struct holiday_rule holiday_rules[];
extern const size_t n_holiday_rules;

#endif
