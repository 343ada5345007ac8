/* SPDX-License-Identifier: MIT */
/* Dates and years of forms; as slot_read_en and slot_read_my. */
#ifndef LOCALE_SLOT_DATE_H
#define LOCALE_SLOT_DATE_H

#include "locale/slot.h"

size_t
slot_date_en(const struct text *t, size_t i, enum slot slot, struct mymr_value *v);

size_t
slot_date_my(const struct text *t, size_t i, enum slot slot, struct mymr_value *v);

#endif
