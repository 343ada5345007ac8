/* SPDX-License-Identifier: MIT */
#include <mymr/date.h>
#include "locale/date_read.h"
#include "locale/number_read.h"

/* A year alone is a date only where a date is expected, so only here. */
static size_t
bare_year(const struct text *t, size_t i, struct mymr_date *d)
{
	*d = (struct mymr_date){.has = MYMR_DATE_YEAR};
	return digits_read(t, i, 4, 4, &d->year);
}

enum mymr_status
mymr_date_parse(struct mymr_date *d, const char *s, size_t n, enum mymr_language language)
{
	const struct text t = {s, n};
	struct mymr_date found;
	const size_t i = gap(&t, 0);
	size_t end = language == MYMR_BURMESE ? date_read_my(&t, i, &found)
					      : date_read_numeric(&t, i, &found);
	if (!end && language == MYMR_ENGLISH)
		end = date_read_en(&t, i, &found);
	if (!end)
		end = bare_year(&t, i, &found);
	if (!end || gap(&t, end) != n)
		return MYMR_ESYNTAX;
	if (mymr_date_check(&found))
		return MYMR_EINVAL;
	*d = found;
	return MYMR_OK;
}
