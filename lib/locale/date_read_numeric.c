/* SPDX-License-Identifier: MIT */
#include "locale/date_read.h"

#include "locale/number_read.h"

/* Both are three numbers; only a year has four digits. */
size_t
date_read_numeric(const struct text *t, size_t i, struct mymr_date *d)
{
	int a, b, c;
	bool is_iso = true;
	bool is_latin = is_digit(byte_at(t, i));
	size_t end = digits_read(t, i, 4, 4, &a);
	if (!end) {
		end = digits_read(t, i, 1, 2, &a);
		is_iso = false;
	}
	if (!end || byte_at(t, end) != '-' || is_digit(byte_at(t, end + 1)) != is_latin)
		return 0;
	end = digits_read(t, end + 1, is_iso ? 2 : 1, 2, &b);
	if (!end || byte_at(t, end) != '-' || is_digit(byte_at(t, end + 1)) != is_latin)
		return 0;
	end = digits_read(t, end + 1, is_iso ? 2 : 4, is_iso ? 2 : 4, &c);
	if (!end)
		return 0;
	*d = (struct mymr_date){.year = is_iso ? a : c,
		.month = b,
		.day = is_iso ? c : a,
		.has = MYMR_DATE_YEAR | MYMR_DATE_MONTH | MYMR_DATE_DAY};
	return end;
}
