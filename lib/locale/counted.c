/* SPDX-License-Identifier: MIT */
#include "locale/counted.h"

#include <string.h>

const struct word *
counted_word_en(const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	static const struct word_table table = {counted_en, counted_en_group};
	return word_en_of(&table, t, i, kinds, end);
}

const struct word *
counted_word_my(const struct text *t, size_t i, unsigned kinds, size_t *end)
{
	static const struct word_table table = {counted_my, counted_my_group};
	return word_my_of(&table, t, i, kinds, end);
}

const struct counted *
counted_of(enum mymr_quantity_kind kind, const char *name)
{
	for (size_t i = 0; i < n_counted_rows; i++) {
		const struct counted *row = &counted_rows[i];
		if (row->quantity == kind && (!name || strcmp(row->name, name) == 0))
			return row;
	}
	return NULL;
}

const struct counted *
counted_of_unit(int unit)
{
	for (size_t i = 0; i < n_counted_rows; i++) {
		const struct counted *row = &counted_rows[i];
		if (row->quantity == MYMR_QUANTITY_DURATION && row->unit == unit)
			return row;
	}
	return NULL;
}
