/* SPDX-License-Identifier: MIT */
/* Dates as they stand in a text. Readers say how far the wording of a date goes; whether it is a
 * possible date is for mymr_date_check. */
#ifndef LOCALE_DATE_READ_H
#define LOCALE_DATE_READ_H

#include <mymr/date.h>
#include "locale/text.h"

/* The end of the longest date at i, 0 for none. Any case and the names alone are read. */
size_t
date_read_en(const struct text *t, size_t i, struct mymr_date *d);

size_t
date_read_my(const struct text *t, size_t i, struct mymr_date *d);

/* 24-7-2017 and 2017-07-24, in digits of one script. */
size_t
date_read_numeric(const struct text *t, size_t i, struct mymr_date *d);

#endif
