/* SPDX-License-Identifier: MIT */
/* Dates inside of something longer. */
#ifndef LOCALE_DATE_WRITE_H
#define LOCALE_DATE_WRITE_H

#include <mymr/date.h>
#include "locale/put.h"

void
put_date(struct put *p, const struct mymr_date *d, enum mymr_language language,
	enum mymr_date_style style);

#endif
