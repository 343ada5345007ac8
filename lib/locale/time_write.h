/* SPDX-License-Identifier: MIT */
/* Times and counts of units inside of something longer. */
#ifndef LOCALE_TIME_WRITE_H
#define LOCALE_TIME_WRITE_H

#include <mymr/time.h>
#include "locale/put.h"

/* A time that is not valid fails with MYMR_EINVAL. */
void
put_time(struct put *p, const struct mymr_time *time, enum mymr_language language,
	enum mymr_time_style style);

void
put_duration(struct put *p, const struct mymr_duration *d, enum mymr_language language);

#endif
