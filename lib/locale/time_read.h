/* SPDX-License-Identifier: MIT */
/* Times of day as they stand in a text. */
#ifndef LOCALE_TIME_READ_H
#define LOCALE_TIME_READ_H

#include <mymr/span.h>
#include "locale/text.h"

/* At a digit: 9:30 a.m., 7 PM, 19:30. The end, 0 for none; *is_possible is false for times like
 * 13 p.m. */
size_t
time_read_en(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible);

/* At a digit: ၁၉:၃၀ နာရီ, at a part of the day: နံနက် ၉ နာရီခွဲ. */
size_t
time_read_my(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible);

#endif
