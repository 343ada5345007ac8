/* SPDX-License-Identifier: MIT */
/* Quantities where they stand in a text. */
#ifndef LOCALE_QUANTITY_READ_H
#define LOCALE_QUANTITY_READ_H

#include <mymr/quantity.h>
#include "locale/put.h"
#include "locale/text.h"

/* The end of the longest quantity at i that counts something, 0 for none. What may stand before
 * and behind it is for the caller. */
size_t
quantity_read_en(const struct text *t, size_t i, struct mymr_quantity *q);

size_t
quantity_read_my(const struct text *t, size_t i, struct mymr_quantity *q);

/* A duration with an article: an hour, a week. */
size_t
quantity_read_article(const struct text *t, size_t i, struct mymr_quantity *q);

void
put_quantity_text_en(struct put *p, const struct mymr_quantity *q);

void
put_quantity_text_my(struct put *p, const struct mymr_quantity *q);

#endif
