/* SPDX-License-Identifier: MIT */
#include "locale/instant.h"

#include <mymr/calendar.h>
#include <string.h>
#include "locale/icu.h"

#define SECONDS_A_DAY 86400
#define DAY_OF_1970 2440588
/* Beyond the year 9999, far from any overflow. */
#define MAX_SECONDS INT64_C(1000000000000)

static int
two_digits(const char *s)
{
	if (s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9')
		return -1;
	return (s[0] - '0') * 10 + s[1] - '0';
}

/* ISO 8601: +06:30 */
static enum mymr_status
fixed_offset(int *offset, const char *zone)
{
	if (strlen(zone) != strlen("+hh:mm") || zone[3] != ':')
		return MYMR_EINVAL;
	const int hours = two_digits(zone + 1);
	const int minutes = two_digits(zone + 4);
	if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
		return MYMR_EINVAL;
	*offset = (hours * 60 + minutes) * 60 * (zone[0] == '-' ? -1 : 1);
	return MYMR_OK;
}

static enum mymr_status
zone_offset(int *offset, const char *zone, int64_t seconds)
{
	*offset = 0;
	if (strcmp(zone, "UTC") == 0)
		return MYMR_OK;
	if (zone[0] == '+' || zone[0] == '-')
		return fixed_offset(offset, zone);
	return icu_zone_offset(offset, zone, seconds);
}

enum mymr_status
instant_local(struct mymr_date *date, struct mymr_time *time, int64_t seconds, const char *zone)
{
	int offset;
	if (seconds < -MAX_SECONDS || seconds > MAX_SECONDS)
		return MYMR_ERANGE;
	enum mymr_status status = zone_offset(&offset, zone, seconds);
	if (status)
		return status;
	seconds += offset;
	const int64_t of_day = (seconds % SECONDS_A_DAY + SECONDS_A_DAY) % SECONDS_A_DAY;
	const int64_t day = (seconds - of_day) / SECONDS_A_DAY + DAY_OF_1970;
	status = mymr_date_of_day((int)day, date);
	if (status)
		return status;
	*time = (struct mymr_time){.hour = (int)(of_day / 3600),
		.minute = (int)(of_day % 3600 / 60),
		.has_minute = true};
	return MYMR_OK;
}
