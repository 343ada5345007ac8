/* SPDX-License-Identifier: MIT */
/* The words of a value in each language; dates and plain numbers need none of their own. */
#ifndef LOCALE_SPAN_WRITE_H
#define LOCALE_SPAN_WRITE_H

#include <mymr/span.h>
#include "locale/put.h"

/* TIME, RELATIVE, PERCENT, DURATION and TEMPERATURE. */
void
put_quantity_en(struct put *p, const struct mymr_span *span, bool is_prose);

void
put_quantity_my(struct put *p, const struct mymr_span *span, bool is_prose);

#endif
