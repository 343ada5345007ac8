/* SPDX-License-Identifier: MIT */
/* The one place that calls ICU4C. */
#ifndef LOCALE_ICU_H
#define LOCALE_ICU_H

#include <mymr/date.h>

/* The date it is now in an IANA time zone, weekday included. */
enum mymr_status
icu_today(struct mymr_date *d, const char *zone);

#endif
