/* SPDX-License-Identifier: MIT */
/* The kinds of values in forms: how each is read and written in both languages. */
#ifndef LOCALE_SLOT_TYPE_H
#define LOCALE_SLOT_TYPE_H

#include "locale/slot.h"

/* The end of the longest value at i that ends before limit, 0 for none; fills v, which is zero but
 * for its start. In English limit is the end of the text. */
typedef size_t
slot_reader(const struct text *t, size_t i, size_t limit, struct mymr_value *v);

/* Writes v, which was read in s. */
typedef void
slot_writer(struct put *p, const struct mymr_value *v, const char *s);

/* NULL where a language does not have such values. By enum mymr_language. */
struct slot_type {
	slot_reader *read[2];
	slot_writer *put[2];
};

/* slot_date.c */
extern const struct slot_type slot_date, slot_month, slot_year, slot_when, slot_weekday;
/* slot_year.c */
extern const struct slot_type slot_decade, slot_digits, slot_years;
/* slot_time.c */
extern const struct slot_type slot_dates, slot_time, slot_moon, slot_myanmar;
/* slot_quantity.c */
extern const struct slot_type slot_duration, slot_adjective, slot_amount, slot_quantity, slot_noun,
	slot_spelled;
/* slot_number.c */
extern const struct slot_type slot_number, slot_fraction, slot_letter, slot_phone, slot_identity;
/* slot_ordinal.c */
extern const struct slot_type slot_name, slot_ordinal, slot_ordinal_years;

/* A small whole number without marks, of either script in Burmese: its end, 0 for none. */
size_t
slot_small_number(const struct text *t, size_t i, int64_t *value);

/* A word that names an ordinal; of English only. */
size_t
slot_ordinal_name(const struct text *t, size_t i, int64_t *value);

/* The words of counted.h of a kind: v gets their value. */
size_t
slot_row_en(const struct text *t, size_t i, unsigned kind, struct mymr_value *v);

size_t
slot_row_my(const struct text *t, size_t i, unsigned kind, struct mymr_value *v);

/* The number of a value that is small. */
int
slot_value(const struct mymr_value *v);

#endif
