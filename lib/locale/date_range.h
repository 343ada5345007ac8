/* SPDX-License-Identifier: MIT */
/* From one date to another: the second has only the fields it does not share with the first. */
#ifndef LOCALE_DATE_RANGE_H
#define LOCALE_DATE_RANGE_H

#include <mymr/date.h>
#include "locale/put.h"
#include "locale/text.h"

struct date_range {
	struct mymr_date from;
	struct mymr_date to;
};

/* The end of the range at i, 0 for none and for one that cannot be. */
size_t
date_range_read_en(const struct text *t, size_t i, struct date_range *r);

size_t
date_range_read_my(const struct text *t, size_t i, struct date_range *r);

void
put_date_range_en(struct put *p, const struct mymr_date *from, const struct mymr_date *to);

void
put_date_range_my(struct put *p, const struct mymr_date *from, const struct mymr_date *to);

/* Gives from what stands only behind to (a year, a month), takes away from to what both have. False
 * when to is not later or one of them is no date. */
bool
date_range_share(struct date_range *r);

#endif
