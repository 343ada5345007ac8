/* SPDX-License-Identifier: MIT */
/* The rules of the almanac. */
#ifndef LOCALE_CALENDAR_ALMANAC_H
#define LOCALE_CALENDAR_ALMANAC_H

#include <stdint.h>

/* What a rule looks at, by month or by weekday. */
enum almanac_of { OF_MONTH_WEEKDAY, OF_MONTH_FORTNIGHT, OF_WEEKDAY_FORTNIGHT, OF_WEEKDAY_DAY };

struct almanac_rule {
	uint8_t of;
	uint32_t days[12]; /* bit n: weekday n, day n of the fortnight or of the month */
};

/* The rules in this order; those of mymr_almanac.days are first. */
enum { RULE_YATYAZA = 10, RULE_PYATHADA, RULE_PYATHADA_AFTERNOON, N_RULES };

/* Generated. */
extern const struct almanac_rule almanac_rules[N_RULES];

#endif
