/* SPDX-License-Identifier: MIT */
#include "locale/slot_type.h"

static const struct slot_type *const types[N_SLOTS] = {
	[SLOT_DATE] = &slot_date,
	[SLOT_MONTH] = &slot_month,
	[SLOT_YEAR] = &slot_year,
	[SLOT_WHEN] = &slot_when,
	[SLOT_WEEKDAY] = &slot_weekday,
	[SLOT_DECADE] = &slot_decade,
	[SLOT_DIGITS] = &slot_digits,
	[SLOT_YEARS] = &slot_years,
	[SLOT_NUMBER] = &slot_number,
	[SLOT_DATES] = &slot_dates,
	[SLOT_TIME] = &slot_time,
	[SLOT_DURATION] = &slot_duration,
	[SLOT_ADJECTIVE] = &slot_adjective,
	[SLOT_AMOUNT] = &slot_amount,
	[SLOT_QUANTITY] = &slot_quantity,
	[SLOT_NOUN] = &slot_noun,
	[SLOT_FRACTION] = &slot_fraction,
	[SLOT_NAME] = &slot_name,
	[SLOT_ORDINAL] = &slot_ordinal,
	[SLOT_ORDINAL_YEARS] = &slot_ordinal_years,
	[SLOT_LETTER] = &slot_letter,
	[SLOT_SPELLED] = &slot_spelled,
	[SLOT_MOON] = &slot_moon,
	[SLOT_PHONE] = &slot_phone,
	[SLOT_IDENTITY] = &slot_identity,
	[SLOT_MYANMAR] = &slot_myanmar,
};

size_t
slot_read(const struct text *t, size_t i, size_t limit, const struct slot_kind *kind,
	struct mymr_value *v)
{
	slot_reader *read = types[kind->slot]->read[kind->language];
	*v = (struct mymr_value){.start = i};
	const size_t end = read ? read(t, i, limit, v) : 0;
	v->end = end <= limit ? end : 0;
	return v->end;
}

void
slot_put(struct put *p, const struct slot_kind *kind, const struct mymr_value *v, const char *s)
{
	slot_writer *put = types[kind->slot] ? types[kind->slot]->put[kind->language] : NULL;
	if (put)
		put(p, v, s);
	else if (!p->status)
		p->status = MYMR_EINVAL;
}

int
slot_value(const struct mymr_value *v)
{
	return (int)v->quantity.number.mantissa;
}
