/* SPDX-License-Identifier: MIT */
/* Times of day as they stand in a text. */
#ifndef LOCALE_TIME_READ_H
#define LOCALE_TIME_READ_H

#include <mymr/time.h>
#include "locale/text.h"

/* At a digit: 9:30 a.m., 7 PM, 19:30. The end, 0 for none; *is_possible is false for times like
 * 13 p.m. */
size_t
time_read_en(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible);

/* At a digit: ၁၉:၃၀ နာရီ, at a part of the day: နံနက် ၉ နာရီခွဲ, နံနက် ကိုးနာရီ. */
size_t
time_read_my(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible);

/* A time of 24 hours in two digits each, as only a text that is nothing else can have it: ၁၉:၃၀,
 * ၁၅ နာရီ ၀၅ မိနစ်. */
size_t
time_read_bare_my(const struct text *t, size_t i, struct mymr_time *time, bool *is_possible);

/* For the readers: two digits of minutes behind a colon, or a visarga in its place, at i; 0 for
 * none. */
size_t
time_read_minutes(const struct text *t, size_t i, struct mymr_time *time);

/* Behind the GMT of "14:05 GMT", a word in capitals at i; 0 for none. */
size_t
time_read_zone(const struct text *t, size_t i);

/* Whether a zone follows what ends at i: 14:05 GMT. */
bool
time_has_zone(const struct text *t, size_t i);

/* Behind the zone of a time that ends at i, if it has one, otherwise i. */
size_t
time_pass_zone(const struct text *t, size_t i);

/* 9.30, whatever follows. */
size_t
time_read_dotted(const struct text *t, size_t i, struct mymr_time *time);

#endif
