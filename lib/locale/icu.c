/* SPDX-License-Identifier: MIT */
#include "locale/icu.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

#define MAX_ZONE 64

/* ICU takes an unknown zone for GMT without a word, so it is looked up first. */
static enum mymr_status
zone_id(UChar id[MAX_ZONE], const char *zone)
{
	UChar canonical[MAX_ZONE];
	UBool is_system = 0;
	UErrorCode error = U_ZERO_ERROR;
	if (strlen(zone) >= MAX_ZONE)
		return MYMR_EINVAL;
	u_uastrcpy(id, zone);
	ucal_getCanonicalTimeZoneID(id, -1, canonical, MAX_ZONE, &is_system, &error);
	return U_SUCCESS(error) && is_system ? MYMR_OK : MYMR_EINVAL;
}

enum mymr_status
icu_today(struct mymr_date *d, const char *zone)
{
	UChar id[MAX_ZONE];
	enum mymr_status status = zone_id(id, zone);
	if (status)
		return status;
	UErrorCode error = U_ZERO_ERROR;
	UCalendar *calendar = ucal_open(id, -1, "en", UCAL_GREGORIAN, &error);
	struct mymr_date today = {
		.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY | MYMR_DATE_WEEKDAY};
	today.year = ucal_get(calendar, UCAL_YEAR, &error);
	today.month = ucal_get(calendar, UCAL_MONTH, &error) + 1;
	today.day = ucal_get(calendar, UCAL_DATE, &error);
	today.weekday = ucal_get(calendar, UCAL_DAY_OF_WEEK, &error) - UCAL_SUNDAY;
	ucal_close(calendar);
	if (U_FAILURE(error))
		return MYMR_EICU;
	*d = today;
	return MYMR_OK;
}
