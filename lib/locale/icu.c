/* SPDX-License-Identifier: MIT */
/* ICU is loaded when a time zone is asked for, which few programs do: relocating it costs three
 * million instructions at the start of every one that is linked with it. */
#include "locale/icu.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/uvernum.h>

#define MAX_ZONE 64
#define LIBRARY "libicui18n.so." U_ICU_VERSION_SHORT

/* The headers rename every function by the version of ICU. */
#define EXPANDED_NAME(f) #f
#define SYMBOL(f) EXPANDED_NAME(f)

struct icu {
	__typeof__(ucal_getCanonicalTimeZoneID) *canonical_id;
	__typeof__(ucal_open) *open;
	__typeof__(ucal_get) *get;
	__typeof__(ucal_close) *close;
};

/* C has no cast from an object to a function. */
static bool
find(void *library, const char *name, void *function)
{
	void *symbol = dlsym(library, name);
	memcpy(function, &symbol, sizeof symbol);
	return symbol != NULL;
}

/* It stays loaded: what it keeps to itself would be lost, and loading it again is cheap. */
static bool
load(struct icu *icu)
{
	void *library = dlopen(LIBRARY, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
	if (!library)
		return false;
	const bool is_whole =
		find(library, SYMBOL(ucal_getCanonicalTimeZoneID), &icu->canonical_id) &&
		find(library, SYMBOL(ucal_open), &icu->open) &&
		find(library, SYMBOL(ucal_get), &icu->get) &&
		find(library, SYMBOL(ucal_close), &icu->close);
	dlclose(library);
	return is_whole;
}

/* ICU takes an unknown zone for GMT without a word, so it is looked up first. */
static enum mymr_status
zone_id(const struct icu *icu, UChar id[MAX_ZONE], const char *zone)
{
	UChar canonical[MAX_ZONE];
	UBool is_system = 0;
	UErrorCode error = U_ZERO_ERROR;
	const size_t n = strlen(zone);
	if (n >= MAX_ZONE)
		return MYMR_EINVAL;
	for (size_t i = 0; i <= n; i++)
		id[i] = (unsigned char)zone[i];
	icu->canonical_id(id, -1, canonical, MAX_ZONE, &is_system, &error);
	return U_SUCCESS(error) && is_system ? MYMR_OK : MYMR_EINVAL;
}

enum mymr_status
icu_today(struct mymr_date *d, const char *zone)
{
	struct icu icu;
	UChar id[MAX_ZONE];
	if (!load(&icu))
		return MYMR_EICU;
	enum mymr_status status = zone_id(&icu, id, zone);
	if (status)
		return status;
	UErrorCode error = U_ZERO_ERROR;
	UCalendar *calendar = icu.open(id, -1, "en", UCAL_GREGORIAN, &error);
	struct mymr_date today = {
		.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY | MYMR_DATE_WEEKDAY};
	today.year = icu.get(calendar, UCAL_YEAR, &error);
	today.month = icu.get(calendar, UCAL_MONTH, &error) + 1;
	today.day = icu.get(calendar, UCAL_DATE, &error);
	today.weekday = icu.get(calendar, UCAL_DAY_OF_WEEK, &error) - UCAL_SUNDAY;
	icu.close(calendar);
	if (U_FAILURE(error))
		return MYMR_EICU;
	*d = today;
	return MYMR_OK;
}
