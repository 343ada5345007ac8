/* SPDX-License-Identifier: MIT */
/* From one date to another, as texts have it: what both share is said once. */
#ifndef LOCALE_DATE_RANGE_H
#define LOCALE_DATE_RANGE_H

#include <mymr/date.h>
#include "locale/put.h"
#include "locale/text.h"

/* The end of the range at i, 0 for none and for one that cannot be. Both dates have all their
 * fields. */
size_t
date_range_read_en(const struct text *t, size_t i, struct mymr_date_range *r);

size_t
date_range_read_my(const struct text *t, size_t i, struct mymr_date_range *r);

void
put_date_range_en(struct put *p, const struct mymr_date *from, const struct mymr_date *to);

void
put_date_range_my(struct put *p, const struct mymr_date *from, const struct mymr_date *to);

/* Gives each date what stands only beside the other one: a year, a month. False when to is not
 * later or one of them is no date. */
bool
date_range_complete(struct mymr_date_range *r);

/* The end of the range without the fields it shares with its beginning. */
struct mymr_date
date_range_rest(const struct mymr_date_range *r);

#endif
