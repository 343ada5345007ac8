/* SPDX-License-Identifier: MIT */
/* Points in time, as they are on clocks and calendars of a place. */
#ifndef LOCALE_INSTANT_H
#define LOCALE_INSTANT_H

#include <stdint.h>
#include <mymr/date.h>
#include <mymr/time.h>

/* The date, with its weekday, and the time at seconds from 1970-01-01T00:00Z on, in a zone: "UTC",
 * an offset as +06:30, or an IANA name. MYMR_EINVAL for an unknown zone, MYMR_ERANGE outside of the
 * years 1 to 9999, MYMR_EICU when ICU is wanted and missing. */
enum mymr_status
instant_local(struct mymr_date *date, struct mymr_time *time, int64_t seconds, const char *zone);

#endif
